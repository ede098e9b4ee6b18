package zone.disclosure.hq.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.theme.lumo.Lumo;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import zone.disclosure.branding.Brand;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Settings;

/** The page that all views live in: its language, its style sheets, and what it may load. */
@Component
class ConsolePage implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private static final int RECONNECT_MILLIS = 2_000;

    private final transient Settings settings;
    private final transient Clock clock;
    private final transient SecureRandom random = new SecureRandom();
    private final String started;

    ConsolePage(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.started = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setErrorHandler(new IncidentScreen(clock));
            init.getSession().setLocale(Locale.CHINESE);
        });
        event.getSource().addUIInitListener(init -> reconnecting(init.getUI()));
    }

    private static void reconnecting(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(Words.of("shell.reconnecting"));
        dialog.setDialogTextGaveUp(Words.of("shell.gone"));
        dialog.setReconnectAttempts(Integer.MAX_VALUE);
        dialog.setReconnectInterval(RECONNECT_MILLIS);
    }

    private void dress(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.getElementsByTag("html").attr("lang", language(response).equals("en") ? "en" : "zh-CN");
        for (var href : List.of(
                Lumo.STYLESHEET,
                Brand.CONSOLE_STYLES,
                "console/console.css",
                Brand.choose(settings.brand()).themeUrl())) {
            document.head().appendElement("link").attr("rel", "stylesheet").attr("href", href + "?v=" + started);
        }
        document.head().appendElement("link").attr("rel", "icon").attr("href", "data:,");
        protect(response, document);
    }

    private static String language(IndexHtmlResponse response) {
        return response.getUI().map(UI::getLocale).orElse(Locale.CHINESE).getLanguage();
    }

    private void protect(IndexHtmlResponse response, Document document) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var nonce = HexFormat.of().formatHex(bytes);
        document.getElementsByTag("script").attr("nonce", nonce);
        var http = response.getVaadinResponse();
        http.setHeader("Cache-Control", "no-store");
        http.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        // Flow compiles what the server sends with new Function, hence 'unsafe-eval'; components bring their own
        // <style>.
        http.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                        + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                        + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
                        + "frame-ancestors 'none'");
    }
}
