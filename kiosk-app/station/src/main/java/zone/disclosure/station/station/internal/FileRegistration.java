package zone.disclosure.station.station.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.NotEnrolled;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.station.Standing;

/** The registration as it lies in the identity folder. The key stays in this object. */
final class FileRegistration implements Registration {
    private final IdentityFolder folder;
    private final TunnelFolder tunnel;
    private final Incidents incidents;
    private final AtomicReference<Standing> standing;
    private volatile @Nullable SealKey key;
    private volatile boolean anew;

    FileRegistration(IdentityFolder folder, TunnelFolder tunnel, Incidents incidents, Optional<String> code) {
        this.folder = folder;
        this.tunnel = tunnel;
        this.incidents = incidents;
        this.standing = new AtomicReference<>(
                code.isPresent()
                        ? new Standing.NotEnrolled(Standing.Reason.ASKING, "headquarters has not answered yet")
                        : new Standing.NotEnrolled(
                                Standing.Reason.NO_CODE,
                                "no code was given; set station.code to the one from the console"));
        restore();
        anew = identity().isPresent() && code.filter(folder::isNew).isPresent();
        if (anew) {
            tunnel.forget();
        }
    }

    /** Whether a station asks with a code it was not enrolled with: it was shut out, or its computer was replaced. */
    boolean isToEnrolAnew() {
        return anew;
    }

    @Override
    public Standing standing() {
        return standing.get();
    }

    @Override
    public String software() {
        return "station "
                + Objects.requireNonNullElse(
                        FileRegistration.class.getPackage().getImplementationVersion(), "development");
    }

    @Override
    public Bytes seal(Label label, Bytes payload) {
        var present = key;
        if (present == null || identity().isEmpty()) {
            throw new NotEnrolled();
        }
        return Seal.seal(present, label, payload);
    }

    /** What this computer asks headquarters with. */
    Enrolment.Request request(String code) {
        return new Enrolment.Request(code, shownKey().encoded(), software(), Optional.of(tunnel.shownKey()));
    }

    /** Where the configuration of this end of the tunnel lies, when there is a tunnel. */
    Optional<Path> tunnelConfiguration() {
        return folder.answer().flatMap(Enrolment.Answer::tunnel).map(_ -> tunnel.configuration());
    }

    /** The public half for a request; the pair is made and kept when there is none. */
    private VerifyKey shownKey() {
        return (anew ? folder.nextKey() : folder.keyOrNew()).shown();
    }

    /**
     * Keeps the answer, then counts as enrolled.
     *
     * @throws IllegalArgumentException when the answer's keys are none
     */
    Identity accept(Enrolment.Answer answer, String code) {
        var identity = identity(answer);
        if (anew && identity().filter(now -> !now.id().equals(identity.id())).isPresent()) {
            throw new IllegalArgumentException(
                    "the code is of station " + identity.id() + "; for another station empty the data folder first");
        }
        if (anew) {
            folder.take();
        }
        answer.tunnel().ifPresent(tunnel::keep);
        folder.keep(answer);
        folder.use(code);
        anew = false;
        key = folder.keyOrNew();
        standing.set(new Standing.Enrolled(identity));
        return identity;
    }

    void notYet(Standing.Reason reason, String detail) {
        standing.updateAndGet(now -> now instanceof Standing.Enrolled ? now : new Standing.NotEnrolled(reason, detail));
    }

    private void restore() {
        try {
            var answer = folder.answer();
            var found = folder.key();
            if (answer.isPresent() && found.isEmpty()) {
                damaged("the key file station.key is missing");
            } else if (answer.isPresent()) {
                key = found.get();
                standing.set(new Standing.Enrolled(identity(answer.get())));
            }
        } catch (BrokenSeal | IllegalArgumentException e) {
            damaged(String.valueOf(e.getMessage()));
        }
    }

    private void damaged(String what) {
        notYet(Standing.Reason.REFUSED, "the identity folder is damaged");
        incidents.raise(
                Incident.IDENTITY_DAMAGED,
                "the identity folder is damaged (" + what + "): restore it from a copy, or delete it and enrol this"
                        + " computer again with a new code");
    }

    private Identity identity(Enrolment.Answer answer) {
        return new Identity(
                answer.station(),
                answer.name(),
                answer.scopes(),
                new VerifyKey(answer.sealing()),
                new EnvelopeKey.Shown(answer.envelope()),
                answer.cluster(),
                answer.tunnel().isPresent() ? List.of(tunnel.address()) : answer.members(),
                answer.portal(),
                answer.brand());
    }
}
