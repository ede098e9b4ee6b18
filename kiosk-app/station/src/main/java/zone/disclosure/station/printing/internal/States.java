package zone.disclosure.station.printing.internal;

import java.util.Optional;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.printing.PrintState;

/** What a visitor is told of a job. */
final class States {
    private States() {}

    static PrintState of(PrintJob job, Optional<Reason> waiting) {
        return switch (job.step()) {
            case INTENDED, CREATED ->
                waiting.<PrintState>map(reason -> new PrintState.Waiting(reason, 0, job.sides()))
                        .orElseGet(PrintState.Preparing::new);
            case SENDING, SENT ->
                waiting.<PrintState>map(reason -> new PrintState.Waiting(reason, job.done(), job.sides()))
                        .orElseGet(() -> new PrintState.Printing(job.done(), job.sides()));
            case DONE -> new PrintState.Done(job.sides());
            case FAILED ->
                new PrintState.Failed(
                        code(Incident.PRINT_FAILED, job), job.reason().orElse(Reason.OTHER), job.done(), job.sides());
            case UNRESOLVED -> new PrintState.Unresolved(code(Incident.PRINT_UNRESOLVED, job), job.done(), job.sides());
        };
    }

    private static String code(Incident incident, PrintJob job) {
        return incident.code() + " " + job.id().spoken();
    }
}
