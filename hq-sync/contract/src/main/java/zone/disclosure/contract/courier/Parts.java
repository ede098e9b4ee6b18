package zone.disclosure.contract.courier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.PageParcel;

/**
 * The sheaves of parcels on a stick. One that lies there is kept when all in it is still shown and has its hash; of what
 * was withdrawn or superseded nothing stays.
 */
final class Parts {
    /** A sheaf is closed when it has so much, in bytes: few files, and little to write again when a page goes. */
    private static final long FULL = 1_500_000;

    private static final int LARGEST = PageParcel.LARGEST + 1024 * 1024;
    private static final Pattern OURS = Pattern.compile(Stick.PARTS + "/[0-9a-f]{16}\\.zip");

    private final Stick stick;
    private final List<Manifest.Part> kept = new ArrayList<>();
    private final Set<Sha256> lacking;

    /** Looks through what lies there. */
    Parts(Stick stick, Set<Sha256> wanted) {
        this.stick = stick;
        this.lacking = new HashSet<>(wanted);
        for (var name : ours()) {
            var there = sound(name);
            if (!there.isEmpty() && lacking.containsAll(there)) {
                lacking.removeAll(there);
                keep(name);
            }
        }
    }

    /** What must be written. */
    Set<Sha256> lacking() {
        return lacking;
    }

    /** What lies there, for the manifest. */
    List<Manifest.Part> all() {
        return kept;
    }

    /** Counts. */
    @FunctionalInterface
    interface Counter {
        void at(int done, int of);
    }

    /** Writes what lacks; gives how many bytes that was. */
    long write(Cargo cargo, Counter counter) {
        var sheaf = new LinkedHashMap<String, Bytes>();
        long bytes = 0;
        int done = 0;
        for (var batch : Loading.batches(lacking)) {
            var found = cargo.parcels(batch);
            for (var name : batch) {
                var content = found.get(name);
                if (content == null) {
                    throw new BrokenSeal("page parcel " + name + " went away while the stick was loaded; begin again");
                }
                sheaf.put(name.hex(), content);
            }
            done += batch.size();
            if (Loading.size(sheaf) >= FULL || done == lacking.size()) {
                bytes += Loading.size(sheaf);
                put(sheaf);
                sheaf.clear();
                counter.at(done, lacking.size());
            }
        }
        return bytes;
    }

    /** Lets go of what no manifest names any more. */
    void sweep() {
        var names = kept.stream().map(part -> Stick.PARTS + "/" + part.name()).collect(Collectors.toSet());
        ours().stream().filter(name -> !names.contains(name)).forEach(stick::remove);
    }

    private void put(Map<String, Bytes> sheaf) {
        // Named by what is in it: written again after a cut it is the same file.
        var list = String.join("\n", sheaf.keySet());
        var name = Stick.PARTS + "/"
                + Sha256.of(list.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16) + ".zip";
        var values = Map.copyOf(sheaf);
        stick.put(name, file -> Sheaf.write(values, file));
        keep(name);
    }

    private void keep(String name) {
        var file = stick.find(name)
                .orElseThrow(() -> new StickRefused(StickRefused.Reason.NOT_WHOLE, name + " has gone from the stick"));
        kept.add(new Manifest.Part(file.getFileName().toString(), file.toFile().length()));
    }

    private List<String> ours() {
        return stick.names(Stick.PARTS).stream()
                .filter(name -> OURS.matcher(name).matches())
                .toList();
    }

    /** What is in a sheaf, when all of it has its hash; nothing when any of it has not. */
    private Set<Sha256> sound(String name) {
        var file = stick.find(name);
        if (file.isEmpty()) {
            return Set.of();
        }
        try (var sheaf = Sheaf.open(file.get())) {
            var names = new HashSet<Sha256>();
            for (var key : sheaf.keys()) {
                var hash = new Sha256(key);
                var content =
                        sheaf.read(key, LARGEST).orElseThrow(() -> new BrokenSeal(key + " has gone from its sheaf"));
                names.add(PageParcel.of(hash, content).name());
            }
            return names;
        } catch (StickRefused | BrokenSeal | IllegalArgumentException e) {
            // Damaged: it is written again, as if it were not there.
            return Set.of();
        }
    }
}
