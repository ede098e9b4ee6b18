package zone.disclosure.fleet.drill;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.link.Declined;
import zone.disclosure.link.Wire;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.station.station.Registration;

/** A headquarters in memory: nothing of a county but what the stations see, and a clock that is turned by hand. */
final class PocketCounty implements County {
    private static final EnvelopeKey ENVELOPE = EnvelopeKey.generate();
    private static final int ATTEMPTS = 12;

    private final TurnedClock clock = new TurnedClock();
    private final PocketHeadquarters headquarters = new PocketHeadquarters(clock, Attachment.CHUNK);
    private final Map<PageId, Integer> versions = new HashMap<>();
    private final Map<PageId, Scope> places = new HashMap<>();
    private final Map<StationId, VerifyKey> keys = new HashMap<>();
    private final Map<StationId, List<String>> letters = new HashMap<>();
    private final Ground ground;

    PocketCounty(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Set<Class<? extends Step.Fault>> possible() {
        return Set.of(
                Step.Cut.class,
                Step.Corrupt.class,
                Step.Replay.class,
                Step.PowerCut.class,
                Step.DiskFull.class,
                Step.RowLost.class,
                Step.RowDamaged.class,
                Step.BlobDamaged.class,
                Step.FileRuined.class,
                Step.Replaced.class,
                Step.EpochBegun.class,
                Step.LogTrimmed.class);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void pass(Duration time) {
        clock.turn(time);
    }

    @Override
    public Registration enrol(StationId station) {
        var key = SealKey.generate();
        keys.put(station, key.shown());
        return new Enrolled(station, key, headquarters.sealing(), ENVELOPE.shown());
    }

    /** Like the real one, it keeps a submission only when the station sealed it. */
    @Override
    public Wire wire(Registration registration) {
        var station = registration.identity().orElseThrow().id();
        return new PassedOn(headquarters) {
            @Override
            public void submit(StationId from, UUID submission, Bytes sealed) {
                try {
                    Seal.open(sealed, Label.SUBMISSION, Set.of(Objects.requireNonNull(keys.get(station))));
                } catch (BrokenSeal e) {
                    throw new Declined("submission " + submission, e);
                }
                super.submit(from, submission, sealed);
            }
        };
    }

    @Override
    public void publish(List<Page> pages, List<byte[]> files) {
        files.forEach(headquarters::keep);
        for (var page : pages) {
            var before = places.put(page.id(), page.scope());
            if (before != null && !before.equals(page.scope())) {
                headquarters.withdraw(before, page.id());
            }
            headquarters.publish(page);
            versions.put(page.id(), page.version());
        }
    }

    @Override
    public void withdraw(PageId page) {
        var place = places.remove(page);
        if (place != null) {
            headquarters.withdraw(place, page);
        }
    }

    @Override
    public void send(StationId station) {
        letters.computeIfAbsent(station, _ -> new ArrayList<>())
                .add(headquarters
                        .write(station, Letter.Kind.CHORE, Codec.write(new Chore(Chore.What.REINDEX)))
                        .toString());
    }

    @Override
    public Map<PageId, Integer> versions(Set<PageId> pages) {
        var newest = new HashMap<>(versions);
        newest.keySet().retainAll(pages);
        return newest;
    }

    @Override
    public Map<PageId, Sha256> shown(Scope scope) {
        return headquarters.shown(scope);
    }

    @Override
    public List<Kept> submissions(StationId station) {
        return headquarters.inbox().values().stream()
                .map(PocketCounty::read)
                .filter(submission -> submission.station().equals(station))
                .map(submission -> new Kept(submission.id(), submission.serial()))
                .sorted(Comparator.comparingLong(Kept::serial))
                .toList();
    }

    private static Submission read(Bytes sealed) {
        var all = sealed.toArray();
        int from = 0;
        while (all[from] != '\n') {
            from++;
        }
        return Codec.read(Bytes.of(Arrays.copyOfRange(all, from + 1, all.length)), Submission.class);
    }

    @Override
    public List<String> letters(StationId station) {
        return letters.getOrDefault(station, List.of());
    }

    @Override
    public List<String> faultsOfTheLog() {
        return List.of();
    }

    @Override
    public void strike(Step.Fault fault) {
        switch (fault) {
            case Step.EpochBegun() -> headquarters.beginEpoch();
            case Step.LogTrimmed(int scope) -> headquarters.trimLog(ground.scope(scope));
            default -> throw new IllegalArgumentException("a pocket headquarters cannot suffer " + fault);
        }
    }

    @Override
    public void heal() {}

    @Override
    public List<String> await(Supplier<List<String>> attempt) {
        var differences = attempt.get();
        for (int i = 1; i < ATTEMPTS && !differences.isEmpty(); i++) {
            differences = attempt.get();
        }
        return differences;
    }

    @Override
    public void close() {}
}
