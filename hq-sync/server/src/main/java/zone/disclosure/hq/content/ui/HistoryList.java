package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.shell.Deeds;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Slice;

/** What happened to a page, by whom and when: the lines of the journal, newest first. */
final class HistoryList extends Div {
    private static final int SHOWN = 50;

    HistoryList() {
        addClassName("panel");
        setVisible(false);
    }

    void show(Journal journal, Draft draft) {
        removeAll();
        setVisible(true);
        var list = new OrderedList();
        list.addClassName("history");
        journal.of(draft.page().value(), Slice.first(SHOWN)).stream()
                .map(HistoryList::line)
                .forEach(list::add);
        var details = new Details(Words.of("edit.history-title"), list);
        details.setOpened(true);
        add(details);
    }

    private static ListItem line(Journal.Line line) {
        var when = new Span(Times.minute(line.at()));
        when.addClassNames("secondary", "number");
        var words = new Span(line.words());
        words.addClassName("secondary");
        return new ListItem(when, new Span(line.who() + " " + Deeds.words(line.deed())), words);
    }
}
