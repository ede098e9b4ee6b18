package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import zone.disclosure.station.catalogue.Browse;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.catalogue.Line;
import zone.disclosure.station.catalogue.Slice;
import zone.disclosure.station.shell.internal.Face;
import zone.disclosure.station.shell.internal.Pulse;

/** The waiting screen: the newest notices fade slowly into one another; one touch anywhere leads home. Never blank. */
@Route(value = "", layout = Frame.class)
final class AttractView extends Screen {
    private static final int SLIDES = 3;

    private final Div slides = block("attract");
    private final Catalogue catalogue;
    private final Face face;

    AttractView(Catalogue catalogue, Face face, Pulse pulse) {
        this.catalogue = catalogue;
        this.face = face;
        addClickListener(_ -> open(HomeView.class));
        pulse.beat(this, Duration.ofMinutes(5), this::fill);
        var begin = Press.primary("search", getTranslation("attract.begin"), () -> open(HomeView.class));
        begin.addClassName("btn-wide");
        begin.addClassName("attract-begin");
        add(slides, begin);
        fill();
    }

    private void fill() {
        var newest = catalogue.browse(new Browse.Newest(), Slice.first(SLIDES)).items();
        slides.removeAll();
        slides.setClassName("is-loop", newest.size() == SLIDES);
        if (newest.isEmpty()) {
            slides.add(slide(new H1(face.brand().slogan()), lead(face.place())));
        }
        for (var line : newest) {
            slides.add(slide(new H1(line.title()), lead(under(line))));
        }
    }

    private String under(Line line) {
        return line.issuer() + "　" + Day.full(line.dated(), getLocale());
    }

    private static Div slide(H1 words, com.vaadin.flow.component.html.Paragraph under) {
        words.addClassName("attract-words");
        return block("attract-slide", words("mark", ""), words, under);
    }
}
