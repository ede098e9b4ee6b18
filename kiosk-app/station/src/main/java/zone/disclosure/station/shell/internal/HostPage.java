package zone.disclosure.station.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Clock;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import zone.disclosure.branding.Brand;
import zone.disclosure.station.shell.VisitorSession;

/** The one HTML page all screens live in: brand, appearance and security headers, set when it is asked for. */
@Component
class HostPage implements VaadinServiceInitListener {
    private final ContentPolicy policy = new ContentPolicy();
    private final Face face;
    private final ScreenWords words;
    private final long started;

    HostPage(Face face, ScreenWords words, Clock clock) {
        this.face = face;
        this.words = words;
        this.started = clock.millis();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::write);
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
        event.getSource().setSystemMessagesProvider(_ -> words.systemMessages(Locale.SIMPLIFIED_CHINESE));
    }

    private void write(IndexHtmlResponse response) {
        var page = response.getDocument();
        var appearance = VisitorSession.current().appearance();
        page.getElementsByTag("html")
                .attr("lang", appearance.language().toLanguageTag())
                .attr("data-size", appearance.size().key())
                .attr("data-contrast", appearance.contrast() ? "high" : "plain")
                .attr("data-low", Boolean.toString(appearance.low()));
        var brand = face.brand();
        page.title(brand.zoneName());
        link(page, Brand.KIOSK_STYLES);
        link(page, brand.themeUrl());
        page.head().appendElement("link").attr("rel", "icon").attr("href", "data:,");

        var http = response.getVaadinResponse();
        http.setHeader("Cache-Control", "no-store");
        http.setHeader("Referrer-Policy", "no-referrer");
        http.setHeader("X-Content-Type-Options", "nosniff");
        http.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        policy.apply(page, http);
    }

    /** The style sheets' addresses change with every start, so that an updated station never shows an old look. */
    private void link(Document page, String address) {
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", address + "?v=" + started);
    }

    private void speak(UI ui) {
        var language = VisitorSession.current().appearance().language();
        ui.setLocale(language);
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(words.of("connection.lost", language));
        dialog.setDialogTextGaveUp(words.of("connection.gone", language));
        dialog.setReconnectAttempts(Integer.MAX_VALUE);
        dialog.setReconnectInterval(2_000);
    }
}
