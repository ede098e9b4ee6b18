package zone.disclosure.station.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** What a visitor sees when a screen could not even be opened. */
@ParentLayout(Frame.class)
final class BrokenView extends Screen implements HasErrorParameter<Exception> {
    private final Troubles troubles;

    BrokenView(Troubles troubles) {
        this.troubles = troubles;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        removeAll();
        add(new IncidentNote(troubles.note(parameter.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
