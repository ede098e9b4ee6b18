package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.station.catalogue.Line;
import zone.disclosure.station.catalogue.Reading;
import zone.disclosure.station.catalogue.Tie;

/** The lists that belong to a page: its files, and the pages it has to do with. */
final class ReadingLists {
    private static final int ALIKE = 3;

    private final Page page;
    private final List<Tie> ties;
    private final List<Line> alike;

    ReadingLists(Reading reading) {
        page = reading.page();
        var told = new HashSet<PageId>();
        ties = reading.ties().stream().filter(tie -> told.add(tie.page().id())).toList();
        alike = reading.alike().stream()
                .filter(line -> told.add(line.id()))
                .limit(ALIKE)
                .toList();
    }

    /** How many related pages there are. */
    int relatedCount() {
        return ties.size() + alike.size();
    }

    /** Related pages, each with a word that says how: 解读它 / 被它废止. */
    List<Component> related() {
        var entries = new ArrayList<Component>();
        ties.forEach(tie -> entries.add(entry(key(tie), tie.page())));
        alike.forEach(line -> entries.add(entry("tie.alike", line)));
        return entries;
    }

    /** The files, each with its size and sort. */
    List<Component> files(Consumer<Attachment> open) {
        var entries = new ArrayList<Component>();
        for (var file : page.attachments()) {
            var entry = Press.before("outline-entry", "document", file.name(), () -> open.accept(file));
            entry.add(Screen.words("outline-note", size(file)));
            entries.add(entry);
        }
        return entries;
    }

    private static Press entry(String key, Line line) {
        var entry = Press.before(
                "outline-entry",
                "folder",
                line.title(),
                () -> UI.getCurrent().navigate(ReaderView.class, line.id().value()));
        entry.add(Screen.words("outline-note", entry.getTranslation(key)));
        entry.getElement().setAttribute("lang", "zh-CN");
        return entry;
    }

    private static String key(Tie tie) {
        var way = tie.direction() == Tie.Direction.OUT ? "out" : "in";
        return "tie." + name(tie.type()) + "." + way;
    }

    private static String name(Relation.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static String size(Attachment file) {
        var kilobytes = Math.max(1, file.size() / 1024);
        return kilobytes < 1024 ? kilobytes + " KB" : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024.0);
    }
}
