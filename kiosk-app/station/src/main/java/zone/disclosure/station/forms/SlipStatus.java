package zone.disclosure.station.forms;

import java.time.Instant;

/** Where a slip is. */
public sealed interface SlipStatus {
    /** 已存本机，未送达. */
    record Waiting(Instant since) implements SlipStatus {}

    /** Headquarters has it. */
    record Accepted(Instant at) implements SlipStatus {}
}
