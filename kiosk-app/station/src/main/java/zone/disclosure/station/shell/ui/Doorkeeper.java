package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import zone.disclosure.station.shell.VisitorSession;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.station.Standing;

/** Stands at the door of every screen: nobody reads at a computer that is no station, and no failure goes unexplained. */
@Component
class Doorkeeper implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private final Registration registration;

    Doorkeeper(Registration registration) {
        this.registration = registration;
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
        var code = TroubleCode.next();
        LOG.error("{} a screen failed", code, event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            VisitorSession.current().trouble(code);
            ui.access(() -> ui.navigate(IncidentView.class));
        }
    }
}
