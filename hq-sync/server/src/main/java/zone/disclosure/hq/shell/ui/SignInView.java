package zone.disclosure.hq.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfToken;
import zone.disclosure.branding.Brand;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Settings;

/** Signing in, as a plain form of the browser, so that its password keeper knows it. It never says which half was wrong. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Div problem = new Div();
    private final Input username = field("username", "text", "username");
    private final Input password = field("password", "password", "current-password");

    SignInView(Settings settings) {
        addClassName("sign-in");
        problem.addClassNames("notice", "notice-danger");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var enter = new NativeButton(Words.of("sign-in.enter"));
        enter.setId("sign-in");
        enter.addClassName("sign-in-enter");
        enter.getElement().setAttribute("type", "submit");
        var form = new Form();
        form.getElement()
                .appendChild(
                        labelled("sign-in.username", username).getElement(),
                        labelled("sign-in.password", password).getElement(),
                        enter.getElement());
        token(form);
        var panel =
                new Div(face(Brand.choose(settings.brand())), problem, form, new Paragraph(Words.of("sign-in.help")));
        panel.addClassName("panel");
        add(panel);
        username.getElement().setAttribute("autofocus", true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            return;
        }
        var session = VaadinRequest.getCurrent().getWrappedSession(false);
        boolean locked = session != null
                && session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof LockedException;
        problem.setText(Words.of(locked ? "sign-in.locked" : "sign-in.wrong"));
        problem.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return Words.of("sign-in.title") + " · " + Words.of("shell.product");
    }

    private static Div face(Brand brand) {
        var mark = new Span();
        mark.addClassName("mark");
        var name = new H1(brand.name() + brand.zoneName());
        name.addClassName("console-name");
        var product = new Span(Words.of("shell.product"));
        product.addClassName("console-product");
        var face = new Div(mark, new Div(name, product));
        face.addClassName("sign-in-face");
        return face;
    }

    private static Input field(String name, String type, String autocomplete) {
        var field = new Input();
        field.setId(name);
        field.setType(type);
        field.getElement().setAttribute("name", name).setAttribute("required", true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private static Div labelled(String key, Input field) {
        var label = new NativeLabel(Words.of(key));
        label.setFor(field.getId().orElseThrow());
        var both = new Div(label, field);
        both.addClassName("sign-in-field");
        return both;
    }

    private static void token(Form form) {
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.getElement()
                    .appendChild(new Html("<input type='hidden'>")
                            .getElement()
                            .setAttribute("name", token.getParameterName())
                            .setAttribute("value", token.getToken()));
        }
    }

    /** A form of the browser's own. */
    @Tag("form")
    private static final class Form extends Component {
        Form() {
            getElement().setAttribute("method", "post").setAttribute("action", "sign-in");
        }
    }
}
