package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import zone.disclosure.station.shell.VisitorSession;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.station.Standing;

/** Stands at the door of every screen: nobody reads at a computer that is no station, and no failure goes unexplained. */
@Component
class Doorkeeper implements VaadinServiceInitListener {
    private final Registration registration;
    private final Troubles troubles;

    Doorkeeper(Registration registration, Troubles troubles) {
        this.registration = registration;
        this.troubles = troubles;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this::explain));
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    private void watch(UI ui) {
        ui.addBeforeEnterListener(entering -> {
            var enrolled = registration.standing() instanceof Standing.Enrolled;
            if (!enrolled && entering.getNavigationTarget() != UnenrolledView.class) {
                entering.forwardTo(UnenrolledView.class);
            }
        });
    }

    private void explain(ErrorEvent event) {
        var code = troubles.note(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            VisitorSession.current().trouble(code);
            var _ = ui.access(() -> ui.navigate(IncidentView.class));
        }
    }
}
