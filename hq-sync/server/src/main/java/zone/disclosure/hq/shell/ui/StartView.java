package zone.disclosure.hq.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.DeskPanel;
import zone.disclosure.hq.shell.SignedIn;
import zone.disclosure.hq.shell.ViewHead;

/** The start page: what waits for the person who signed in. Each module brings its part. */
@Route("")
@PermitAll
final class StartView extends ConsoleView {
    StartView(SignedIn signedIn, List<DeskPanel> panels) {
        super("nav.start");
        var staff = signedIn.staff();
        var desk = new Div();
        desk.addClassName("desk");
        panels.stream()
                .sorted(Comparator.comparingInt(DeskPanel::place))
                .map(panel -> panel.panel(staff))
                .flatMap(Optional::stream)
                .forEach(desk::add);
        add(new ViewHead("nav.start"), desk);
    }
}
