package zone.disclosure.hq.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.time.Clock;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Troubles;

/** What a person sees when something breaks under a button: a code, a sentence, a next step. The log has the rest. */
final class IncidentScreen implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(IncidentScreen.class);

    private final transient Clock clock;

    IncidentScreen(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof ClientAbortException gone) {
            LOG.debug("a browser left before its answer was written", gone);
            return;
        }
        var trouble = Troubles.of(event.getThrowable());
        LOG.error("{}", trouble.incident().code(), event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            var text = new Div(
                    new Paragraph(String.valueOf(trouble.getMessage())),
                    new Paragraph(Words.of("broken.kept", Times.minute(clock.instant()))));
            var _ = ui.access(() -> open(trouble.incident().code(), text));
        }
    }

    private static void open(String code, Div text) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("broken.title") + " " + code);
        dialog.setText(text);
        dialog.setConfirmText(Words.of("common.close"));
        dialog.open();
    }
}
