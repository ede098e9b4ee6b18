package zone.disclosure.hq.courier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Term;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Envelope;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Party;
import zone.disclosure.link.Round;
import zone.disclosure.link.courier.Visit;
import zone.disclosure.link.pocket.PocketStore;

/** A village without a line: its key, its store in memory, and its own end of the stick. */
final class Village {
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    /** Tests share a headquarters that remembers digests by edition, so each has a village of its own. */
    private static final AtomicInteger VILLAGES = new AtomicInteger(100);

    final StationId station = new StationId("439921101" + VILLAGES.incrementAndGet() + "01");
    final SealKey key = SealKey.generate();
    final PocketStore store = new PocketStore();
    private final Keys keys;
    private final Path folder;

    Village(Keys keys, Path folder) {
        this.keys = keys;
        this.folder = folder;
    }

    /** A page of the village. */
    Page page(String title) {
        return new Page(
                PageId.of(station + title),
                1,
                station.place(),
                Kind.NOTICE,
                title,
                Optional.empty(),
                "澄湖县人民政府",
                new Field("20"),
                Optional.empty(),
                LocalDate.of(2026, 11, 1),
                Term.NONE,
                "",
                List.of(),
                List.of(),
                List.of(new Block.Paragraph(title)),
                List.of(),
                List.of(),
                Optional.empty());
    }

    Visit.Outcome visit() {
        var party = new Party(
                station, station.place().lineage(), keys.sealing(), (label, payload) -> Seal.seal(key, label, payload));
        return new Visit(
                        new Stick(folder, Stick.Step.SURE),
                        party,
                        new LinkLoop.Stores(store, store, store, store),
                        Clock.systemUTC())
                .run(this::report, new Visit.Progress() {
                    @Override
                    public void round(Scope scope, Round.Outcome outcome) {
                        assertThat(outcome)
                                .isNotInstanceOfAny(Round.Outcome.Refused.class, Round.Outcome.Overtaken.class);
                    }

                    @Override
                    public void chunk() {}
                });
    }

    Report report() {
        var holdings = station.place().lineage().stream()
                .flatMap(scope -> store.position(scope).stream())
                .map(at -> new Report.Holding(
                        at.scope(),
                        at.epoch(),
                        at.edition(),
                        ScopeDigest.of(at.epoch(), at.scope(), at.edition(), store.holdings(at.scope()))
                                .root(),
                        store.holdings(at.scope()).size(),
                        Optional.of(AT)))
                .toList();
        return new Report(station, AT, "station of a test", holdings, 0, 0, 0, "none", Health.FINE);
    }

    UUID slip(String comment) {
        var id = UUID.randomUUID();
        store.write(id, sealed(key, id, comment));
        return id;
    }

    Bytes sealed(SealKey by, UUID id, String comment) {
        var slip = new Slip(
                station + "-0001",
                station,
                AT,
                List.of(new Slip.Item(new PageId("7K2M9XQA"), "低保标准", Optional.empty())),
                Set.of(Slip.Use.READ),
                0,
                Optional.of(Slip.Purpose.LIFE),
                Optional.of(Slip.Found.YES),
                "",
                Optional.of(Rating.GOOD),
                comment,
                "",
                "");
        var body = Envelope.close(
                Codec.write(slip), keys.envelope(), Submission.binding(station, id, Submission.Kind.SLIP));
        return Seal.seal(
                by, Label.SUBMISSION, Codec.write(new Submission(station, id, 1, Submission.Kind.SLIP, AT, body)));
    }
}
