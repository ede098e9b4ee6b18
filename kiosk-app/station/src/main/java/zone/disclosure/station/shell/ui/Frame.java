package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.time.Duration;
import zone.disclosure.station.pageqr.PageCodes;
import zone.disclosure.station.pageqr.Scan;
import zone.disclosure.station.shell.Appearance;
import zone.disclosure.station.shell.VisitorSession;
import zone.disclosure.station.shell.internal.Face;
import zone.disclosure.station.shell.internal.Pulse;
import zone.disclosure.station.shell.internal.Screens;
import zone.disclosure.station.shell.internal.ShellSettings;

/** What stands around every screen: whose place this is, four buttons, the watch for idle visitors and the scanner. */
final class Frame extends Div implements RouterLayout, AfterNavigationObserver {
    private final VisitorSession visit = VisitorSession.current();
    private final Main main = new Main();
    private final Clockface clock = new Clockface();
    private final FreshnessLine freshness = new FreshnessLine();
    private final Idle idle = new Idle();
    private final Face face;
    private final PageCodes codes;
    private final ShellSettings settings;
    private final Press size;
    private final Press contrast;
    private boolean restartWhenIdle;
    private boolean atRest;

    Frame(Face face, PageCodes codes, ShellSettings settings, Pulse pulse, Screens screens) {
        this.face = face;
        this.codes = codes;
        this.settings = settings;
        addClassName("kiosk");
        main.addClassName("kiosk-main");
        size = Press.foot("bigger", "", () -> change(visit.appearance().nextSize()));
        contrast = Press.foot("contrast", "", () -> change(visit.appearance().otherContrast()));
        pulse.beat(this, Duration.ofSeconds(20), this::tick);
        screens.watch(this, this::restart);
        add(header(), main, footer(), idle, new Scanner(this::scanned));
        dress();
        tick();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var place = event.getLocation().getPath();
        visit.trail().arrive(place);
        atRest = place.isEmpty();
        idle.rest(atRest);
        if (atRest && restartWhenIdle) {
            restart();
        }
    }

    /** Begins the screen anew; while a visitor is at it, when the visit is over. */
    private void restart() {
        restartWhenIdle = true;
        if (atRest) {
            UI.getCurrent().getPage().reload();
        }
    }

    /** Ends the visit at once, on the visitor's own wish. */
    static void endVisit(Component from) {
        from.getUI()
                .flatMap(ui -> ui.getChildren()
                        .filter(Frame.class::isInstance)
                        .map(Frame.class::cast)
                        .findFirst())
                .ifPresent(frame -> frame.idle.endNow());
    }

    /** Changes how everything looks, on the spot. */
    static void change(Appearance next) {
        var ui = UI.getCurrent();
        VisitorSession.current().look(next);
        ui.setLocale(next.language());
        ui.getPage()
                .executeJs(
                        "Object.assign(document.documentElement.dataset, {size: $0, contrast: $1, low: $2});"
                                + "document.documentElement.lang = $3",
                        next.size().key(),
                        next.contrast() ? "high" : "plain",
                        Boolean.toString(next.low()),
                        next.language().toLanguageTag());
        ui.refreshCurrentRoute(true);
    }

    private Header header() {
        var name = Screen.block("place-name");
        name.setText(face.place());
        name.add(Screen.words("place-zone", face.brand().zoneName()));
        var header = new Header(Screen.words("mark", ""), Screen.block("place", name, freshness), clock);
        header.addClassName("kiosk-header");
        return header;
    }

    private Footer footer() {
        var footer = new Footer(
                Press.foot("home", getTranslation("foot.home"), () -> Screen.open(HomeView.class)),
                size,
                contrast,
                Press.foot("help", getTranslation("foot.help"), () -> Screen.open(HelpView.class)));
        footer.addClassName("kiosk-footer");
        return footer;
    }

    private void dress() {
        var appearance = visit.appearance();
        size.say(getTranslation(
                switch (appearance.size()) {
                    case STANDARD -> "foot.bigger";
                    case ELDER -> "foot.biggest";
                    case EXTRA -> "foot.standard";
                }));
        contrast.say(getTranslation("foot.contrast"));
        contrast.on(appearance.contrast());
        idle.patience(appearance.isLarge() ? 2 * settings.idleSeconds() : settings.idleSeconds());
    }

    private void tick() {
        clock.show(face);
        freshness.show(face);
    }

    private void scanned(String text) {
        visit.noteScanned();
        var scan = codes.read(text);
        if (scan instanceof Scan.ThisPage(var page)) {
            UI.getCurrent().navigate(ReaderView.class, page.id().value());
        } else {
            visit.scanned(scan);
            UI.getCurrent().navigate(ScanView.class);
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }
}
