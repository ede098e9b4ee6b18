package zone.disclosure.hq.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Collectors;
import zone.disclosure.branding.Brand;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.SignedIn;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Settings;

/** The frame of the console: whose it is, who is signed in, where one can go. */
@Layout
@PermitAll
final class ConsoleLayout extends AppLayout {
    private final Staff staff;
    private final transient AuthenticationContext authentication;

    ConsoleLayout(SignedIn signedIn, Settings settings, AuthenticationContext authentication) {
        this.staff = signedIn.staff();
        this.authentication = authentication;
        addClassName("console");
        addToNavbar(header(Brand.choose(settings.brand())));
        addToDrawer(navigation());
        setPrimarySection(Section.NAVBAR);
    }

    private Header header(Brand brand) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.of("shell.navigation"));
        var mark = new Span();
        mark.addClassName("mark");
        var name = new Span(brand.name() + brand.zoneName());
        name.addClassName("console-name");
        var product = new Span(Words.of("shell.product"));
        product.addClassName("console-product");
        var header = new Header(toggle, mark, name, product, who());
        header.addClassName("console-header");
        return header;
    }

    private Div who() {
        var roles = staff.roles().stream().sorted().map(Role::chinese).collect(Collectors.joining("、"));
        var person = new Span(staff.account() + "（" + roles + "）");
        person.setId("who");
        var language = new Button(Words.of("shell.other-language"), _ -> changeLanguage());
        language.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var leave = new Button(Words.of("shell.sign-out"), _ -> authentication.logout());
        leave.setId("sign-out");
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var who = new Div(person, language, leave);
        who.addClassName("console-who");
        return who;
    }

    private static void changeLanguage() {
        var english =
                Locale.ENGLISH.getLanguage().equals(UI.getCurrent().getLocale().getLanguage());
        VaadinSession.getCurrent().setLocale(english ? Locale.CHINESE : Locale.ENGLISH);
        UI.getCurrent().getPage().reload();
    }

    private SideNav navigation() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", Words.of("shell.navigation"));
        nav.addItem(item("nav.start", "", "home", "nav-start"));
        var content = item("nav.content", "pages", "document", "nav-content");
        content.setMatchNested(true);
        nav.addItem(content);
        if (staff.is(Role.EDITOR) || staff.is(Role.ADMINISTRATOR)) {
            nav.addItem(item("nav.import", "import", "folder", "nav-import"));
        }
        nav.addItem(item("nav.stations", "stations", "building", "nav-stations"));
        nav.addItem(item("nav.slips", "slips", "feedback", "nav-slips"));
        if (staff.is(Role.ADMINISTRATOR)) {
            nav.addItem(item("nav.accounts", "accounts", "people", "nav-accounts"));
        }
        if (staff.is(Role.ADMINISTRATOR) || staff.is(Role.APPROVER)) {
            nav.addItem(item("nav.journal", "journal", "book", "nav-journal"));
        }
        return nav;
    }

    private static SideNavItem item(String key, String path, String icon, String id) {
        var picture = new Span();
        picture.addClassNames("icon", "icon-" + icon);
        picture.getElement().setAttribute("aria-hidden", "true");
        var item = new SideNavItem(Words.of(key), path, picture);
        var beside = new Span(Words.beside(key));
        beside.addClassName("beside");
        item.setSuffixComponent(beside);
        item.setId(id);
        return item;
    }
}
