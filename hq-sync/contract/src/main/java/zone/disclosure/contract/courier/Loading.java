package zone.disclosure.contract.courier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.PageParcel;

/**
 * Puts on a stick what stations need, and nothing twice: what lies there and has its hash stays. The manifest comes last,
 * and only then goes what is no longer shown; a stick pulled out in between serves as it did before.
 */
public final class Loading {
    /** While headquarters publishes faster than we read, the whole is read again this often. */
    private static final int TRIES = 10;
    /** Beside their content, files need room for themselves. */
    private static final long MARGIN = 2_000_000;

    private final Stick stick;
    private final Cargo cargo;
    private final Progress progress;

    /** What a loading is busy with. */
    public enum Stage {
        /** Reading what the scopes show. */
        SCOPES,
        /** Comparing the attachments that lie on the stick with their hashes. */
        CHECKED,
        /** Writing pages. */
        PAGES,
        /** Writing attachments. */
        ATTACHMENTS
    }

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Progress {
        /** {@code done} of {@code of} are done. */
        void at(Stage stage, int done, int of);
    }

    /**
     * What a loading did.
     *
     * @param pages how many pages the stations will show
     * @param parcels how many pages were written; the others lay there
     * @param attachments how many attachments were written
     * @param absent attachments that headquarters itself does not have
     * @param bytes how many were written
     */
    public record Loaded(int scopes, int pages, int parcels, int attachments, int absent, long bytes) {}

    /** Loads {@code stick} from {@code cargo}. */
    public Loading(Stick stick, Cargo cargo, Progress progress) {
        this.stick = stick;
        this.cargo = cargo;
        this.progress = progress;
    }

    /** What the pages need, once all of them were looked at. */
    private record Need(Map<Sha256, Long> attachments, long parcelBytes) {}

    /**
     * Loads the stick for these stations; whoever was served before and is not named is served no longer.
     *
     * @throws StickFull when there is no room; what was finished stays, and so does what was there before
     * @throws StickGone when the stick does not answer; run it again and it goes on
     */
    public Loaded run(Collection<StationId> stations) {
        var scopes = new TreeSet<Scope>((one, other) -> one.code().compareTo(other.code()));
        stations.forEach(station -> scopes.addAll(station.place().lineage()));
        stick.sweep("");
        stick.sweep(Stick.PARTS);
        stick.sweep(Stick.FILES);
        for (int i = 0; i < TRIES; i++) {
            var survey = survey(scopes);
            var parts = new Parts(stick, survey.parcels());
            var need = need(survey.parcels(), parts.lacking());
            if (need.isPresent()) {
                return write(stations, scopes.size(), survey, parts, need.get());
            }
        }
        throw new BrokenSeal("headquarters publishes faster than the stick can be loaded");
    }

    private Survey survey(Set<Scope> scopes) {
        var done = new int[1];
        return Survey.of(cargo, scopes, () -> progress.at(Stage.SCOPES, ++done[0], scopes.size()));
    }

    private Loaded write(Collection<StationId> stations, int scopes, Survey survey, Parts parts, Need need) {
        var edition = new LinkedHashMap<>(survey.sealed());
        stations.forEach(station -> edition.putAll(cargo.post(station)));
        long editionBytes = edition.values().stream()
                .mapToLong(value -> value.size() + 200L)
                .sum();
        var missing = missing(need.attachments());
        long needed = need.parcelBytes() + editionBytes + MARGIN;
        for (var file : missing.found().keySet()) {
            needed += need.attachments().getOrDefault(file, 0L);
        }
        makeRoom(needed, need.attachments().keySet());
        long bytes = parts.write(cargo, (done, of) -> progress.at(Stage.PAGES, done, of));
        bytes += copy(missing.found());
        var manifest = cargo.manifest(List.copyOf(stations), parts.all());
        edition.putFirst(Stick.MANIFEST, manifest);
        stick.put(Stick.EDITION, file -> Sheaf.write(edition, file));
        parts.sweep();
        sweepAttachments(need.attachments().keySet());
        return new Loaded(
                scopes,
                survey.pages(),
                parts.lacking().size(),
                missing.found().size(),
                missing.absent(),
                bytes + editionBytes);
    }

    /** What attachments the pages name, and how large what must be written is; empty when a page was superseded. */
    private Optional<Need> need(Set<Sha256> wanted, Set<Sha256> lacking) {
        var attachments = new HashMap<Sha256, Long>();
        long bytes = 0;
        for (var batch : batches(wanted)) {
            var found = cargo.parcels(batch);
            if (!found.keySet().containsAll(batch)) {
                return Optional.empty();
            }
            for (var parcel : found.entrySet()) {
                var page = PageParcel.read(parcel.getKey(), parcel.getValue());
                for (Attachment attachment : page.attachments()) {
                    attachments.put(attachment.hash(), attachment.size());
                }
                bytes += lacking.contains(parcel.getKey()) ? parcel.getValue().size() + 200L : 0;
            }
        }
        return Optional.of(new Need(attachments, bytes));
    }

    /** Attachments to be written, and how many headquarters lacks itself. */
    private record Missing(Map<Sha256, Path> found, int absent) {}

    private Missing missing(Map<Sha256, Long> wanted) {
        var found = new LinkedHashMap<Sha256, Path>();
        int absent = 0;
        int done = 0;
        for (var hash : wanted.keySet()) {
            if (!Attachments.isWhole(stick, hash)) {
                var file = cargo.attachment(hash);
                file.ifPresent(source -> found.put(hash, source));
                absent += file.isPresent() ? 0 : 1;
            }
            progress.at(Stage.CHECKED, ++done, wanted.size());
        }
        return new Missing(found, absent);
    }

    /** When room is short, what is no longer shown goes first; else it goes last. */
    private void makeRoom(long needed, Set<Sha256> wanted) {
        if (stick.room() < needed) {
            sweepAttachments(wanted);
            long room = stick.room();
            if (room < needed) {
                throw new StickFull(needed, room);
            }
        }
    }

    private long copy(Map<Sha256, Path> files) {
        long bytes = 0;
        int done = 0;
        for (var file : files.entrySet()) {
            var written = new long[1];
            stick.put(Stick.attachment(file.getKey()), to -> written[0] = Files.copy(file.getValue(), to));
            bytes += written[0];
            progress.at(Stage.ATTACHMENTS, ++done, files.size());
        }
        return bytes;
    }

    private void sweepAttachments(Set<Sha256> wanted) {
        var names = new HashSet<String>();
        wanted.forEach(hash -> names.add(Stick.attachment(hash)));
        stick.names(Stick.FILES).stream()
                .filter(Attachments::isOne)
                .filter(name -> !names.contains(name))
                .forEach(stick::remove);
    }

    static List<List<Sha256>> batches(Collection<Sha256> names) {
        var sorted = names.stream()
                .sorted((one, other) -> one.hex().compareTo(other.hex()))
                .toList();
        var batches = new ArrayList<List<Sha256>>();
        for (int from = 0; from < sorted.size(); from += Cargo.BATCH) {
            batches.add(sorted.subList(from, Math.min(from + Cargo.BATCH, sorted.size())));
        }
        return batches;
    }

    static long size(Map<?, Bytes> values) {
        return values.values().stream().mapToLong(Bytes::size).sum();
    }
}
