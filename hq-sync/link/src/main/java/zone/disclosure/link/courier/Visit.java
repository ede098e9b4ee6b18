package zone.disclosure.link.courier;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.courier.StickGone;
import zone.disclosure.contract.courier.StickRefused;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.link.AttachmentRun;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.MailRun;
import zone.disclosure.link.OutboxRun;
import zone.disclosure.link.Party;
import zone.disclosure.link.Position;
import zone.disclosure.link.Round;

/**
 * A courier at a station: rounds, attachments and receipts from the stick, then report and outbox onto it. Every step is
 * the link's own, so a visit that is cut short leaves what a cut line leaves.
 */
public final class Visit {
    private final Stick stick;
    private final Party party;
    private final LinkLoop.Stores stores;
    private final Clock clock;

    /** {@code party} is visited by whoever carries {@code stick}. */
    public Visit(Stick stick, Party party, LinkLoop.Stores stores, Clock clock) {
        this.stick = stick;
        this.party = party;
        this.stores = stores;
        this.clock = clock;
    }

    /** Hears how far the visit is. */
    public interface Progress {
        /** A scope's round ended. */
        void round(Scope scope, Round.Outcome outcome);

        /** Another piece of an attachment was read. */
        void chunk();
    }

    /** What a visit brought. */
    public sealed interface Outcome {
        /** What the station gave. */
        Given given();

        /** Headquarters had written something. */
        record Full(Taken taken, Given given) implements Outcome {}

        /** Headquarters had written nothing on it; it only takes things back. */
        record Blank(Given given) implements Outcome {}
    }

    /**
     * What was taken.
     *
     * @param writtenAt when headquarters wrote the stick
     * @param interrupted whether it was pulled out while headquarters wrote anew: what it had before was taken
     * @param rounds how each scope went
     * @param letters how many letters of headquarters came
     */
    public record Taken(
            Instant writtenAt,
            boolean interrupted,
            Map<Scope, Round.Outcome> rounds,
            AttachmentRun.Tally attachments,
            int letters,
            OutboxRun.Tally receipts) {
        public Taken {
            rounds = Map.copyOf(rounds);
        }
    }

    /**
     * What was given.
     *
     * @param carried submissions now on the stick
     * @param left submissions for which it had no place; they go with the next visit
     */
    public record Given(int carried, int left) {}

    /**
     * Carries the visit out.
     *
     * @param report makes what is reported, after everything was taken
     * @throws StickRefused when the stick is not for us; nothing was taken and nothing given
     * @throws StickGone when it does not answer any more; what was taken stays
     * @throws zone.disclosure.contract.courier.StickFull when there is no room for what we owe; what was taken stays
     * @throws zone.disclosure.link.NoRoom when the station's own disk is full
     */
    public Outcome run(Supplier<Report> report, Progress progress) {
        Optional<Taken> taken;
        try (var wire = CourierWire.open(stick, party.headquarters(), party.station())) {
            taken = Optional.of(take(wire, progress));
        } catch (StickRefused e) {
            if (e.reason() != StickRefused.Reason.EMPTY) {
                throw e;
            }
            taken = Optional.empty();
        } catch (LineDown e) {
            throw new StickGone(String.valueOf(e.getMessage()), e);
        }
        var given = give(report);
        return taken.<Outcome>map(what -> new Outcome.Full(what, given)).orElseGet(() -> new Outcome.Blank(given));
    }

    private Taken take(CourierWire wire, Progress progress) {
        var interrupted = List.of("", Stick.PARTS, Stick.FILES).stream().anyMatch(stick::isInterrupted);
        var round = new Round(wire, stores.shelving(), party.headquarters());
        var rounds = new LinkedHashMap<Scope, Round.Outcome>();
        for (var scope : party.scopes()) {
            var outcome = round.catchUp(scope);
            rounds.put(scope, outcome);
            progress.round(scope, outcome);
        }
        // A stick costs no line: no budget and no hours.
        var attachments = new AttachmentRun(wire, stores.blobs(), () -> Orders.USUAL, clock).run(() -> {
            progress.chunk();
            return true;
        });
        int letters = epoch().isEmpty() ? 0 : new MailRun(wire, stores.mailbox(), party).run(epoch());
        var receipted = new Receipted(stores.sendings(), wire, party.station(), epoch());
        var outbox = new OutboxRun(wire, receipted, party);
        var receipts = outbox.run(epoch());
        stores.shelving()
                .position(party.scopes().getFirst())
                .ifPresent(at -> outbox.forget(at, stores.mailbox().orders()));
        return new Taken(wire.manifest().writtenAt(), interrupted, rounds, attachments, letters, receipts);
    }

    private Given give(Supplier<Report> report) {
        Bytes sealed = party.sealer().seal(Label.REPORT, Codec.write(report.get()));
        var luggage = new Luggage(party, stores.sendings(), epoch(), sealed);
        luggage.load(stick, party);
        return new Given(luggage.carried(), luggage.left());
    }

    private String epoch() {
        return stores.shelving()
                .position(party.scopes().getFirst())
                .map(Position::epoch)
                .orElse("");
    }
}
