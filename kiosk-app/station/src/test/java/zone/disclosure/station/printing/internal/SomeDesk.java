package zone.disclosure.station.printing.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.catalogue.internal.ShelfCatalogue;
import zone.disclosure.station.fees.Money;
import zone.disclosure.station.fees.Offer;
import zone.disclosure.station.pageqr.internal.ZxingPageCodes;
import zone.disclosure.station.store.SomeShelves;

/** Everything a print desk needs, real, in a folder of a test; a visit may have twenty sheets. */
final class SomeDesk implements AutoCloseable {
    final SomeShelves some;
    final Planner planner;
    final PrintJobs jobs;
    private Optional<Path> file = Optional.empty();

    private SomeDesk(Path folder) {
        some = SomeShelves.in(folder);
        var catalogue = new ShelfCatalogue(some.shelf, SomeShelves.CLOCK);
        var codes = new ZxingPageCodes(() -> new ZxingPageCodes.Portal("http://127.0.0.1:8091", "439921"), catalogue);
        var images = new ChildPageImages(
                _ -> file,
                new RenderProcess(Duration.ofSeconds(20)),
                new PictureCache(folder.resolve("images"), 50_000_000, SomeShelves.CLOCK));
        planner = new Planner(
                folder.resolve("print"),
                new Planner.Sources(catalogue, codes, images, at -> new Stamp.Origin("白鹭村便民服务站", "43992110120101", at)),
                (sheets, before) -> sheets + before > 20
                        ? new Offer.TooMany(sheets, 20 - before)
                        : new Offer.Quote(sheets, Money.NONE),
                SomeShelves.CLOCK);
        jobs = new PrintJobs(JdbcClient.create(some.database.writer()), SomeShelves.CLOCK);
    }

    static SomeDesk in(Path folder) {
        return new SomeDesk(folder);
    }

    /** With pages on the shelf. */
    SomeDesk put(Page... pages) {
        some.put(pages);
        return this;
    }

    /** The one attachment that has arrived. */
    SomeDesk holding(Path pdf) {
        file = Optional.of(pdf);
        return this;
    }

    @Override
    public void close() {
        some.close();
    }
}
