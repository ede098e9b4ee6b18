package zone.disclosure.hq.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Troubles;

/** A view that could not be opened: a code to tell, and what to do. The stack stays in the log. */
@AnonymousAllowed
final class BrokenView extends ConsoleView implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    private final H1 code = new H1();
    private final Paragraph sentence = new Paragraph();

    BrokenView() {
        super("broken.title");
        code.addClassName("console-title");
        add(code, sentence, new Paragraph(Words.of("broken.advice")), new Anchor("", Words.of("lost.start")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var trouble = Troubles.of(parameter.getCaughtException());
        LOG.error(
                "{} at /{}", trouble.incident().code(), event.getLocation().getPath(), parameter.getCaughtException());
        code.setText(Words.of("broken.title") + " " + trouble.incident().code());
        sentence.setText(String.valueOf(trouble.getMessage()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
