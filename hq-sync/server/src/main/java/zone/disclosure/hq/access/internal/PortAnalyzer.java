package zone.disclosure.hq.access.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import zone.disclosure.hq.store.Incident;

/** Says at a failed start which port is taken and which setting changes it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortAnalyzer implements FailureAnalyzer {
    private final Environment environment;

    PortAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PortInUseException taken -> {
                    return taken(taken.getPort(), taken);
                }
                case ConnectorStartFailedException taken -> {
                    return taken(taken.getPort(), taken);
                }
                default -> {}
            }
        }
        return null;
    }

    private FailureAnalysis taken(int port, Throwable cause) {
        boolean isPortal = Integer.toString(port).equals(environment.getProperty("hq.portal-port", "8091"));
        var setting = isPortal ? "hq.portal-port" : "server.port";
        return new FailureAnalysis(
                Incident.PORT_TAKEN.code() + " 端口 " + port + " 已被占用（" + (isPortal ? "门户" : "后台") + "）。Port " + port
                        + " is taken.",
                "停止占用该端口的程序，或用 --" + setting + "=其他端口 启动。Stop the other program, or set " + setting + ".",
                cause);
    }
}
