package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;

/** One line on where a page stands: state, number, revision, who, and why it came back. */
final class Standing extends Div {
    Standing(Draft draft) {
        addClassName("standing-line");
        var id = new Span(draft.page().value());
        id.addClassNames("page-id", "number");
        add(new StateChip(draft.state(), draft.shown()), id);
        if (draft.version() > 0) {
            add(new Span(Words.of("edit.version", draft.version())));
        }
        var saved = Words.of("edit.revision", draft.revision(), draft.author(), Times.minute(draft.changedAt()));
        var who = new Span(saved);
        who.addClassName("secondary");
        add(who);
        draft.submitter().ifPresent(submitter -> add(new Span(Words.of("edit.submitter", submitter))));
        draft.reason().ifPresent(reason -> {
            var why = new Div(Words.of("edit.reason", reason));
            why.addClassName("notice");
            add(why);
        });
    }
}
