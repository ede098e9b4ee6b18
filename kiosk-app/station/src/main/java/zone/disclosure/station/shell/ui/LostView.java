package zone.disclosure.station.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere. Only a curious person gets here; the way home is one tap. */
@ParentLayout(Frame.class)
final class LostView extends Screen implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        add(block(
                "empty",
                new Icon("home"),
                question(getTranslation("lost.words")),
                Press.primary("home", getTranslation("foot.home"), () -> open(HomeView.class))));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
