package zone.disclosure.hq.submissions;

import java.time.Instant;
import java.util.UUID;
import zone.disclosure.contract.StationId;

/**
 * A submission that could not be taken in and has not come again in a form that could. Its station keeps it and tries
 * again. Nothing of its content is here.
 *
 * @param reason for staff
 * @param times how often it was declined from {@code first} to {@code last}
 */
public record DeclinedSubmission(
        StationId station, UUID submission, Instant first, Instant last, int times, String reason) {}
