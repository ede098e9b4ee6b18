package zone.disclosure.station.shell.ui;

import com.vaadin.flow.router.Route;

/** What a visitor sees when a screen failed while it was used. */
@Route(value = "incident", layout = Frame.class)
final class IncidentView extends Screen {
    IncidentView() {
        add(new IncidentNote(visit.trouble().orElse("")));
    }
}
