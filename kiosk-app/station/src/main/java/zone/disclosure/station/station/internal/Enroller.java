package zone.disclosure.station.station.internal;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Standing;
import zone.disclosure.station.station.StationEnrolled;

/** Enrols this computer once, in the background, for as long as it takes headquarters to be there. */
final class Enroller implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Enroller.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final FileRegistration registration;
    private final EnrolmentDesk desk;
    private final Optional<String> code;
    private final Incidents incidents;
    private final ApplicationEventPublisher events;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    Enroller(
            FileRegistration registration,
            StationSettings settings,
            Incidents incidents,
            ApplicationEventPublisher events) {
        this.registration = registration;
        this.desk = new EnrolmentDesk(settings.headquarters());
        this.code = settings.code();
        this.incidents = incidents;
        this.events = events;
    }

    @Override
    public void start() {
        var asking = registration.standing() instanceof Standing.NotEnrolled(var reason, var _)
                && reason == Standing.Reason.ASKING;
        if ((asking || registration.isToEnrolAnew()) && code.isPresent()) {
            thread = Thread.ofPlatform().name("enroller").daemon().start(() -> enrol(code.get()));
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void enrol(String with) {
        try {
            var pause = FIRST_PAUSE;
            while (ask(with)) {
                if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether to ask again */
    private boolean ask(String with) throws InterruptedException {
        Enrolment.Request request;
        try {
            request = registration.request(with);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            incidents.raise(Incident.IDENTITY_DAMAGED, "the key of this station cannot be kept: " + e.getMessage());
            return true;
        }
        return settled(desk.ask(request), with);
    }

    /** @return whether to ask again */
    private boolean settled(EnrolmentDesk.Reply reply, String with) {
        return switch (reply) {
            case EnrolmentDesk.Reply.Welcome(var answer) -> !welcomed(answer, with);
            case EnrolmentDesk.Reply.Refused(var detail) -> {
                registration.notYet(Standing.Reason.REFUSED, detail);
                incidents.raise(
                        Incident.CODE_REFUSED,
                        detail + ": it is of another county, used or too old. Ask headquarters for a new one (console,"
                                + " stations) and start this station with station.code set to it.");
                yield false;
            }
            case EnrolmentDesk.Reply.Later(var detail) -> {
                registration.notYet(Standing.Reason.ASKING, detail);
                LOG.info("Not enrolled yet: {}; asking again", detail);
                yield true;
            }
            case EnrolmentDesk.Reply.Nonsense(var detail) -> {
                registration.notYet(Standing.Reason.ASKING, detail);
                incidents.raise(Incident.ENROLMENT_UNUSABLE, detail);
                yield true;
            }
        };
    }

    private boolean welcomed(Enrolment.Answer answer, String with) {
        try {
            var identity = registration.accept(answer, with);
            incidents.settle(Incident.ENROLMENT_UNUSABLE);
            incidents.settle(Incident.IDENTITY_DAMAGED);
            LOG.info("This computer is station {} ({}) now", identity.id(), identity.name());
            events.publishEvent(new StationEnrolled(identity));
            return true;
        } catch (UncheckedIOException e) {
            incidents.raise(Incident.IDENTITY_DAMAGED, "the enrolment cannot be kept: " + e.getMessage());
            return false;
        } catch (IllegalArgumentException e) {
            incidents.raise(
                    Incident.ENROLMENT_UNUSABLE, "headquarters answered with a key that is none: " + e.getMessage());
            return false;
        }
    }
}
