package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Ask;
import zone.disclosure.hq.shell.Saying;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.Suspicion;

/** What looks as if somebody else used this station's number or key; absent while nothing does. */
final class SuspicionPanel extends Section {
    SuspicionPanel(StationsDesk desk, Staff staff, StationId station) {
        setId("suspicions");
        addClassName("panel");
        var suspicions = desk.stations().suspicions().stream()
                .filter(suspicion -> suspicion.station().equals(station))
                .toList();
        setVisible(!suspicions.isEmpty());
        add(new Paragraph(Words.of("station.suspect")));
        suspicions.stream().map(SuspicionPanel::line).forEach(this::add);
        var trust = new Button(
                Words.of("station.trust"),
                _ -> Ask.whether(
                        Words.of("station.trust-question"),
                        Words.of("station.trust-means"),
                        Words.of("station.trust"),
                        () -> {
                            desk.stations().trustAgain(staff.account(), station);
                            setVisible(false);
                            Saying.done(Words.of("station.trusted"));
                        }));
        trust.setVisible(staff.is(Role.ADMINISTRATOR));
        add(trust);
    }

    private static Div line(Suspicion suspicion) {
        var notice = new Div(Words.of(
                "station.suspicion",
                suspicion.why(),
                suspicion.times(),
                Times.minute(suspicion.first()),
                Times.minute(suspicion.last())));
        notice.addClassNames("notice", "notice-danger");
        return notice;
    }
}
