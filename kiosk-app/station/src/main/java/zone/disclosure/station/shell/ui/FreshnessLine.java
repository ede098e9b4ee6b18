package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import zone.disclosure.station.shell.internal.Face;

/** Tells every visitor how new what the station shows is: "本站内容更新到 今天 09:12". */
final class FreshnessLine extends Div {
    private final Span words = new Span();

    FreshnessLine() {
        addClassName("freshness");
        add(new Icon("fresh"), words);
    }

    /** Shows the present state; amber when it is older than it should be. */
    void show(Face face) {
        var stale = face.isStale();
        setClassName("is-stale", stale);
        words.setText(face.verified()
                .map(at -> LocalDateTime.ofInstant(at, face.clock().getZone()))
                .map(at -> getTranslation("fresh.until", said(at, LocalDate.now(face.clock()))))
                .orElseGet(() -> getTranslation("fresh.never")));
    }

    private String said(LocalDateTime at, LocalDate today) {
        return at.toLocalDate().equals(today)
                ? getTranslation("fresh.today", Day.time(at))
                : Day.moment(at, getLocale());
    }
}
