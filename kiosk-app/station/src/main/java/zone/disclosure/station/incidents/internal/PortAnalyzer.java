package zone.disclosure.station.incidents.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import zone.disclosure.station.incidents.Incident;

/** Says at a failed start which port is taken and which setting changes it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        return new FailureAnalysis(
                Incident.PORT_TAKEN.code() + " 端口 " + taken.getPort() + " 已被占用。Port " + taken.getPort() + " is taken.",
                "停止占用该端口的程序，或用 --server.port=其他端口 启动。Stop the other program, or set server.port.",
                taken);
    }
}
