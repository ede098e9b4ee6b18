package zone.disclosure.link.hazelcast;

import com.hazelcast.client.HazelcastClientNotActiveException;
import com.hazelcast.client.HazelcastClientOfflineException;
import com.hazelcast.client.UndefinedErrorCodeException;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import com.hazelcast.core.OperationTimeoutException;
import com.hazelcast.spi.exception.RetryableException;
import com.hazelcast.spi.exception.TargetDisconnectedException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import zone.disclosure.link.Busy;
import zone.disclosure.link.Declined;
import zone.disclosure.link.LineDown;

/** Tells a line that is down from a headquarters that said no. */
final class Faults {
    private Faults() {}

    static RuntimeException sorted(String what, Exception fault) {
        var cause = fault instanceof ExecutionException && fault.getCause() != null ? fault.getCause() : fault;
        return switch (cause) {
            case LineDown down -> down;
            case HazelcastClientOfflineException _,
                    HazelcastClientNotActiveException _,
                    HazelcastInstanceNotActiveException _,
                    TargetDisconnectedException _,
                    OperationTimeoutException _,
                    TimeoutException _,
                    CancellationException _,
                    IOException _ ->
                new LineDown(what + ": no answer (" + cause.getClass().getSimpleName() + ")", cause);
            case RejectedExecutionException _ -> new Busy(what + ": " + cause.getMessage(), cause);
            // Whatever headquarters' database threw: it did not say no, it could not say anything.
            case UndefinedErrorCodeException _ -> new LineDown(what + ": headquarters is in trouble", cause);
            case RetryableException _ -> new LineDown(what + ": not ready", cause);
            default -> new Declined(what + ": " + cause.getMessage(), cause);
        };
    }
}
