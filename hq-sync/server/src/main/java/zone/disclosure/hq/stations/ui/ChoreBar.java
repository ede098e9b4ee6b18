package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Ask;
import zone.disclosure.hq.shell.Saying;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.Station;

/** What a station can be asked to do; each is asked once more before it is sent. */
final class ChoreBar extends Section {
    ChoreBar(StationsDesk desk, Staff staff, Station station, Runnable after) {
        var title = new H2(Words.of("station.chores"));
        title.addClassName("panel-title");
        var buttons = new Div();
        buttons.addClassNames("toolbar", "chores");
        addClassName("panel");
        add(title, buttons);
        setVisible(station.key().isPresent() && (staff.is(Role.ADMINISTRATOR) || staff.is(Role.APPROVER)));
        for (var what : Chore.What.values()) {
            var button = new Button(
                    Words.of("chore." + what),
                    _ -> Ask.whether(
                            Words.of("chore.question", Words.of("chore." + what), station.name()),
                            Words.of("chore." + what + "-means"),
                            Words.of("chore.send"),
                            () -> {
                                desk.errands().ask(staff.account(), List.of(station.id()), what);
                                after.run();
                                Saying.done(Words.of("chore.sent", Words.of("chore." + what)));
                            }));
            button.setId("chore-" + what.name().toLowerCase(Locale.ROOT));
            buttons.add(button);
        }
    }
}
