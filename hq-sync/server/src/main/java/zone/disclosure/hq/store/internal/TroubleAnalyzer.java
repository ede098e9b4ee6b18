package zone.disclosure.hq.store.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import zone.disclosure.hq.store.Trouble;

/** Says at a failed start what a {@link Trouble} says, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TroubleAnalyzer extends AbstractFailureAnalyzer<Trouble> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Trouble cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "见 docs/incidents.md 中的 " + cause.incident().code() + "。See this code in docs/incidents.md.",
                cause);
    }
}
