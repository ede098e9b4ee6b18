package zone.disclosure.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** When to look for mail: after it may have rung for us, and now and then. Used by one thread at a time; anyone may ring. */
final class Postbox {
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(3);

    private final MailRun mail;
    private final Witness witness;
    private final Clock clock;
    private final AtomicBoolean rung = new AtomicBoolean(true);
    private Instant last = Instant.EPOCH;

    Postbox(MailRun mail, Witness witness, Clock clock) {
        this.mail = mail;
        this.witness = witness;
        this.clock = clock;
    }

    /** There may be mail. */
    void ring() {
        rung.set(true);
    }

    /**
     * Takes the mail if it is time to look. What cannot be read is told to the witness and asked for again later; it must
     * not keep pages from arriving.
     *
     * @param epoch whose numbers count; empty text before the first round, when there is no mail
     * @return whether letters came
     * @throws LineDown when there is no line
     */
    boolean look(String epoch) {
        boolean late = Duration.between(last, clock.instant()).abs().compareTo(NOW_AND_THEN) >= 0;
        if (epoch.isEmpty() || !(rung.getAndSet(false) || late)) {
            return false;
        }
        try {
            int letters = mail.run(epoch);
            last = clock.instant();
            witness.mailEnded(letters);
            return letters > 0;
        } catch (LineDown e) {
            rung.set(true);
            throw e;
        } catch (RuntimeException e) {
            witness.failed("mail", e);
            return false;
        }
    }
}
