package zone.disclosure.station.printing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.fees.Offer;
import zone.disclosure.station.fees.Tariff;
import zone.disclosure.station.pageqr.PageCodes;
import zone.disclosure.station.printing.Leaves;
import zone.disclosure.station.printing.Picture;
import zone.disclosure.station.printing.PrintItem;
import zone.disclosure.station.printing.PrintPlan;
import zone.disclosure.station.printing.Refusal;

/** Turns a visitor's choice into a print file, or says what of it cannot be printed. Makes no file nobody may print. */
final class Planner {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Path folder;
    private final Sources sources;
    private final Tariff tariff;
    private final Clock clock;

    /** Where sheets come from. */
    record Sources(Catalogue catalogue, PageCodes codes, ChildPageImages images, Plate plate) {}

    /** The plate of this station, for the stamp. */
    interface Plate {
        Stamp.Origin origin(java.time.Instant at);
    }

    /** @param folder where print files lie until they are printed */
    Planner(Path folder, Sources sources, Tariff tariff, Clock clock) {
        this.folder = folder;
        this.sources = sources;
        this.tariff = tariff;
        this.clock = clock;
    }

    /** What an item comes to before anything costly is made. */
    private sealed interface Draft {
        PrintItem item();

        record Text(PrintItem item, Page page, Bytes pdf, int sheets) implements Draft {}

        record Pages(PrintItem.File item, Page page, Attachment file, int last) implements Draft {}

        record Refused(PrintItem item, Refusal why) implements Draft {}
    }

    PrintPlan plan(List<PrintItem> items, int before) {
        var id = UUID.randomUUID();
        var sheets = new ArrayList<PrintPlan.Sheet>();
        var refused = new ArrayList<PrintPlan.Left>();
        var drafts = new ArrayList<Draft>();
        for (var item : items) {
            switch (draft(item)) {
                case Draft.Refused(var it, var why) -> refused.add(new PrintPlan.Left(it, why));
                case Draft.Text text -> drafts.add(text);
                case Draft.Pages pages -> drafts.add(pages);
            }
        }
        int wanted = drafts.stream().mapToInt(Planner::sheets).sum();
        boolean allowed = tariff.quote(wanted, before) instanceof Offer.Quote;
        var parts = new ArrayList<PrintFile.Part>();
        for (var draft : drafts) {
            var refusal = allowed ? make(draft, parts) : Optional.<Refusal>empty();
            if (refusal.isPresent()) {
                refused.add(new PrintPlan.Left(draft.item(), refusal.get()));
            } else {
                list(draft, sheets);
            }
        }
        if (!parts.isEmpty()) {
            write(parts, file(id));
        }
        return new PrintPlan(id, sheets, refused, tariff.quote(sheets.size(), before));
    }

    /** Where the print file of a plan lies, when there is one. */
    Path file(UUID plan) {
        return folder.resolve(plan + ".pdf");
    }

    private Draft draft(PrintItem item) {
        var found = sources.catalogue().pages(List.of(item.page()));
        if (found.isEmpty()) {
            return new Draft.Refused(item, Refusal.MISSING);
        }
        var page = found.getFirst();
        return switch (item) {
            case PrintItem.Text _ -> text(item, page);
            case PrintItem.File file -> pages(file, page);
        };
    }

    private Draft text(PrintItem item, Page page) {
        try {
            var pdf = Bytes.of(TextSheets.set(page, LocalDate.now(clock.withZone(CHINA))));
            return new Draft.Text(item, page, pdf, PrintFile.count(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException("page " + page.id() + " cannot be set as sheets", e);
        }
    }

    private Draft pages(PrintItem.File item, Page page) {
        var file = page.attachments().stream()
                .filter(it -> it.hash().equals(item.blob()))
                .findFirst();
        if (file.isEmpty()) {
            return new Draft.Refused(item, Refusal.MISSING);
        }
        return switch (sources.images().leaves(item.blob())) {
            case Leaves.Refused(var why) -> new Draft.Refused(item, why);
            case Leaves.Counted(var pages) ->
                item.first() > pages
                        ? new Draft.Refused(item, Refusal.NO_SUCH_PAGE)
                        : new Draft.Pages(item, page, file.get(), Math.min(item.last(), pages));
        };
    }

    private static int sheets(Draft draft) {
        return switch (draft) {
            case Draft.Text(var _, var _, var _, var sheets) -> sheets;
            case Draft.Pages(var item, var _, var _, var last) -> last - item.first() + 1;
            case Draft.Refused _ -> 0;
        };
    }

    /** Makes the sheets of an item; an answer means that it cannot be printed after all. */
    private Optional<Refusal> make(Draft draft, List<PrintFile.Part> parts) {
        return switch (draft) {
            case Draft.Text(var _, var page, var pdf, var _) -> {
                parts.add(new PrintFile.Part.Own(pdf, stamp(page, Optional.empty())));
                yield Optional.empty();
            }
            case Draft.Pages(var item, var page, var file, var last) -> {
                var pictures = new ArrayList<Path>();
                for (int number = item.first(); number <= last; number++) {
                    switch (sources.images().paper(item.blob(), number, last)) {
                        case Picture.Shown(var picture, var _, var _, var _) -> pictures.add(picture);
                        case Picture.Refused(var why) -> {
                            yield Optional.of(why);
                        }
                    }
                }
                parts.add(new PrintFile.Part.Pictures(pictures, stamp(page, Optional.of(file.name()))));
                yield Optional.empty();
            }
            case Draft.Refused(var _, var why) -> Optional.of(why);
        };
    }

    private static void list(Draft draft, List<PrintPlan.Sheet> sheets) {
        switch (draft) {
            case Draft.Text(var item, var page, var _, var of) -> list(item, page.title(), of, sheets);
            case Draft.Pages pages -> list(pages.item(), pages.file().name(), sheets(pages), sheets);
            case Draft.Refused _ -> {}
        }
    }

    private static void list(PrintItem item, String title, int of, List<PrintPlan.Sheet> sheets) {
        for (int number = 1; number <= of; number++) {
            sheets.add(new PrintPlan.Sheet(item, title, number, of));
        }
    }

    private Stamp stamp(Page page, Optional<String> file) {
        return Stamp.of(
                page,
                file,
                sources.codes().forPage(page).modules(),
                sources.plate().origin(clock.instant()));
    }

    private static void write(List<PrintFile.Part> parts, Path target) {
        try {
            Files.createDirectories(target.getParent());
            PrintFile.write(parts, target);
        } catch (IOException e) {
            throw new UncheckedIOException("the print file cannot be written; is the disk full?", e);
        }
    }
}
