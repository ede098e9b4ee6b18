package zone.disclosure.hq.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The top of a view: what it is called, and on the right what can be done with all of it. */
public final class ViewHead extends Div {
    private final H1 title = new H1();

    /** @param key of the title in the word files */
    public ViewHead(String key, Component... actions) {
        this(actions);
        var beside = new Span(Words.beside(key));
        beside.addClassName("beside");
        title.add(new Span(Words.of(key)), beside);
    }

    private ViewHead(Component... actions) {
        addClassName("view-head");
        title.addClassName("console-title");
        var right = new Div(actions);
        right.addClassName("view-actions");
        add(title, right);
    }

    /** A head whose title is no fixed word, as for one page. */
    public static ViewHead titled(String text, Component... actions) {
        var head = new ViewHead(actions);
        head.title.setText(text);
        return head;
    }

    /** Another title. */
    public void retitle(String text) {
        title.setText(text);
    }
}
