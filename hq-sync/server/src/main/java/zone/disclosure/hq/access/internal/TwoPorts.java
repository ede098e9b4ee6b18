package zone.disclosure.hq.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import zone.disclosure.hq.access.Ports;
import zone.disclosure.hq.store.Settings;

/**
 * One process, two ports: what the public may reach answers on the portal's port alone, and everything else never does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TwoPorts extends OncePerRequestFilter
        implements Ports, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final Pattern PORTAL =
            Pattern.compile("/p|/(p|b|a)/.*|/branding/(base|counties)/.*|/enrol|/favicon\\.ico|/robots\\.txt");
    private static final Pattern NEVER_CONSOLE = Pattern.compile("/enrol(/.*)?");

    private final Settings settings;
    private final AtomicReference<Connector> connector = new AtomicReference<>();
    private final AtomicInteger console = new AtomicInteger();

    TwoPorts(Settings settings) {
        this.settings = settings;
    }

    /** The console's port is known when its server listens. */
    @EventListener
    void listening(WebServerInitializedEvent event) {
        console.set(event.getWebServer().getPort());
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var portal = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        portal.setPort(settings.portalPort());
        portal.setProperty("address", settings.portalAddress());
        portal.setProperty("compression", "on");
        connector.set(portal);
        factory.addAdditionalConnectors(portal);
    }

    @Override
    public int console() {
        return console.get();
    }

    @Override
    public int portal() {
        var made = connector.get();
        return made == null ? settings.portalPort() : made.getLocalPort();
    }

    boolean isPortal(HttpServletRequest request) {
        return request.getLocalPort() == portal();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (isPortal(request) && path.equals("/")) {
            response.sendRedirect("/p");
            return;
        }
        boolean allowed = isPortal(request)
                ? PORTAL.matcher(path).matches()
                : !NEVER_CONSOLE.matcher(path).matches();
        if (allowed) {
            chain.doFilter(request, response);
        } else {
            // No error page: it would be answered by the rules of the console.
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
