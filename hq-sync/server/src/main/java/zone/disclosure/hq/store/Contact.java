package zone.disclosure.hq.store;

import java.time.Duration;

/**
 * How this member stands with the database. Published as an event at every change: listen with a plain
 * {@code @EventListener}.
 */
public sealed interface Contact {
    /** After that long without an answer a member must not speak for headquarters any more. */
    Duration LOST_AFTER = Duration.ofSeconds(30);

    /** It answers again, or for the first time. Notices may have been missed. */
    record Found() implements Contact {}

    /** It has not answered for {@link #LOST_AFTER}. */
    record Lost() implements Contact {}
}
