package zone.disclosure.touch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A site on loopback that serves the built module and the test page, and can pretend that the station is away. */
final class TouchSite implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "js", "text/javascript", "json", "application/json");

    private final HttpServer server;
    private final AtomicInteger visitsEnded = new AtomicInteger();
    private volatile boolean away;

    TouchSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::serve);
        server.createContext("/visitor/end", this::endVisit);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    int visitsEnded() {
        return visitsEnded.get();
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void endVisit(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!away) {
                visitsEnded.incrementAndGet();
            }
            exchange.sendResponseHeaders(away ? 503 : 204, -1);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var resource = path.startsWith("/touch/")
                ? "/META-INF/resources" + path
                : "/page" + (path.endsWith("/") ? path + "index.html" : path);
        try (exchange;
                var body = TouchSite.class.getResourceAsStream(resource)) {
            if (body == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var type = TYPES.getOrDefault(resource.substring(resource.lastIndexOf('.') + 1), "text/plain");
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            body.transferTo(exchange.getResponseBody());
        }
    }
}
