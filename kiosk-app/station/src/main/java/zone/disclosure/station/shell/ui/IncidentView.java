package zone.disclosure.station.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong on the screen's side: says so plainly, with a code for the clerk, and leads home. */
@Route(value = "incident", layout = Frame.class)
@ParentLayout(Frame.class)
final class IncidentView extends Screen implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(IncidentView.class);

    IncidentView() {
        show(visit.trouble().orElse(""));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var code = TroubleCode.next();
        LOG.error("{} a screen could not be opened", code, parameter.getException());
        show(code);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void show(String code) {
        removeAll();
        add(
                block(
                        "empty",
                        new Icon("warning"),
                        question(getTranslation("incident.title")),
                        words("print-words", getTranslation("incident.says", code)),
                        lead(getTranslation("incident.advice"))),
                block(
                        "actions",
                        Press.plain("help", getTranslation("foot.help"), () -> open(HelpView.class)),
                        Press.primary("home", getTranslation("foot.home"), () -> open(HomeView.class))));
    }
}
