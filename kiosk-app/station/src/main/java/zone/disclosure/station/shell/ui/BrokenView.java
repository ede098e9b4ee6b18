package zone.disclosure.station.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a visitor sees when a screen could not even be opened. */
@ParentLayout(Frame.class)
final class BrokenView extends Screen implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var code = TroubleCode.next();
        LOG.error("{} a screen could not be opened", code, parameter.getException());
        removeAll();
        add(new IncidentNote(code));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
