package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import zone.disclosure.station.shell.VisitorSession;

/** One screen inside the frame: a question, what answers it, and a last row that leads on. */
abstract class Screen extends Div implements HasDynamicTitle {
    /** The visit this screen belongs to. */
    final VisitorSession visit = VisitorSession.current();

    Screen() {
        addClassName("screen");
    }

    /** The place's name: what a visitor did is nobody's business in a window title. */
    @Override
    public String getPageTitle() {
        return getTranslation("zone");
    }

    /** How much fits. */
    Format format() {
        return Format.now(visit.appearance());
    }

    /** The question of a screen. */
    static H1 question(String text) {
        return heading("question", text);
    }

    /** The heading of a screen, with a class. */
    static H1 heading(String className, String text) {
        var heading = new H1(text);
        heading.addClassName(className);
        return heading;
    }

    /** A sentence under the question. */
    static Paragraph lead(String text) {
        var sentence = new Paragraph(text);
        sentence.addClassName("lead");
        return sentence;
    }

    /** A block with classes. */
    static Div block(String classes, Component... parts) {
        var div = new Div(parts);
        div.addClassNames(classes.split(" "));
        return div;
    }

    /** Words with a class. */
    static Span words(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    /** Leads back to the screen before. */
    final Press back() {
        return Press.plain(
                "back",
                getTranslation("back"),
                () -> UI.getCurrent().navigate(visit.trail().back()));
    }

    /** Opens a screen. */
    static void open(Class<? extends Component> screen) {
        UI.getCurrent().navigate(screen);
    }
}
