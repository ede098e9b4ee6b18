package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.catalogue.Reading;
import zone.disclosure.station.printing.PrintItem;
import zone.disclosure.station.shell.VisitorSession;

/** The reading desk: the sheet in the middle, its pager, the code to take it home, and what can be done with the page. */
final class ReadingDesk extends Div {
    private final Page page;
    private final DeskParts parts;
    private final VisitorSession visit;
    private final Format format;
    private final ReadingLists lists;
    private final Div holder = Screen.block("reader-sheet");
    private final Pager pager = new Pager(() -> turn(-1), () -> turn(1));
    private final TextSheet text;
    private final Div actions = Screen.block("reader-actions");
    private final Press back;
    private Sheet sheet;

    ReadingDesk(Reading reading, TakeAlong code, DeskParts parts, VisitorSession visit, Format format, Press back) {
        this.page = reading.page();
        this.parts = parts;
        this.visit = visit;
        this.format = format;
        this.back = back;
        this.lists = new ReadingLists(reading);
        this.text = new TextSheet(page, this::tell);
        this.sheet = text;
        addClassName("reader-layout");
        lay(text);
        add(new ReadingHead(reading), holder, pager, Screen.block("reader-side", code, actions));
    }

    private void turn(int step) {
        sheet.turn(step);
    }

    private void tell() {
        sheet.tell(pager);
    }

    private void lay(Sheet other) {
        sheet = other;
        holder.removeAll();
        holder.add(other.content());
        tell();
        act();
    }

    private void act() {
        actions.removeAll();
        actions.add(back, basket());
        var others = others();
        if (sheet != text) {
            actions.add(Press.plain("book", getTranslation("reader.text"), () -> lay(text)));
        } else if (format.size() != zone.disclosure.station.shell.TextSize.STANDARD && others.size() > 1) {
            actions.add(Press.plain("outline", getTranslation("reader.more"), () -> layList(others())));
        } else {
            actions.add(others);
        }
        actions.add(Press.primary("printer", getTranslation("reader.print"), this::print));
    }

    /** What else there is to see: outline, files, related pages; only those that exist. */
    private List<Component> others() {
        var others = new ArrayList<Component>();
        if (page.outline().size() > 1) {
            others.add(Press.plain("outline", getTranslation("reader.outline"), () -> layList(outline())));
        }
        if (!page.attachments().isEmpty()) {
            var count = page.attachments().size();
            others.add(Press.plain("document", getTranslation("reader.files", count), this::layFiles));
        }
        if (lists.relatedCount() > 0) {
            var count = lists.relatedCount();
            others.add(Press.plain("folder", getTranslation("reader.related", count), () -> layList(lists.related())));
        }
        return others;
    }

    private Press basket() {
        var inside = visit.basket().holds(page.id());
        return Press.plain(
                        inside ? "check" : "basket",
                        getTranslation(inside ? "reader.in-basket" : "reader.to-basket"),
                        this::toggleBasket)
                .on(inside);
    }

    private void toggleBasket() {
        if (visit.basket().holds(page.id())) {
            visit.basket().take(page.id());
        } else if (!visit.basket().put(page.id())) {
            UI.getCurrent().navigate(BasketView.class);
            return;
        }
        act();
    }

    private void layList(List<? extends Component> entries) {
        lay(new ListSheet(entries, format.sheetLines(), this::tell));
    }

    private void layFiles() {
        if (page.attachments().size() == 1) {
            layFile(page.attachments().getFirst());
        } else {
            layList(lists.files(this::layFile));
        }
    }

    private void layFile(Attachment file) {
        lay(new PictureSheet(parts.images(), file, parts.pulse(), this::tell));
    }

    private List<Press> outline() {
        var entries = new ArrayList<Press>();
        var headings = page.outline();
        for (int i = 0; i < headings.size(); i++) {
            entries.add(outlineEntry(headings.get(i), i));
        }
        return entries;
    }

    private Press outlineEntry(Block.Heading heading, int number) {
        var entry = Press.words("outline-entry level-" + heading.level(), heading.text(), () -> {
            lay(text);
            text.openAt(number);
        });
        entry.getElement().setAttribute("lang", "zh-CN");
        return entry;
    }

    private void print() {
        var items = new ArrayList<PrintItem>();
        items.add(new PrintItem.Text(page.id()));
        visit.wantPrinted(items);
        UI.getCurrent().navigate(PrintView.class);
    }
}
