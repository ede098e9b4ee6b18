package zone.disclosure.hq.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.Words;

/** There is no such view, or not for this person; both look the same. */
@AnonymousAllowed
final class LostView extends ConsoleView implements HasErrorParameter<NotFoundException> {
    LostView() {
        super("lost.title");
        var title = new H1(Words.of("lost.title"));
        title.addClassName("console-title");
        add(title, new Paragraph(Words.of("lost.advice")), new Anchor("", Words.of("lost.start")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
