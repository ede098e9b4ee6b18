package zone.disclosure.link.courier;

import static zone.disclosure.station.store.SomePages.COUNTY;
import static zone.disclosure.station.store.SomePages.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Loading;
import zone.disclosure.contract.courier.Sheaf;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Party;
import zone.disclosure.link.Round;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.station.store.SomePages;
import zone.disclosure.station.store.SomeRegistration;
import zone.disclosure.station.store.SomeShelves;

/** A headquarters in memory, a folder as the stick, and a village with a real store; {@link #begin} makes all of them anew. */
final class SomeVillage implements AutoCloseable {
    static final StationId STATION = new StationId("43992110120101");
    static final byte[] FILE = "附件".repeat(200_000).getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final SomeRegistration registration = new SomeRegistration();
    PocketHeadquarters headquarters = new PocketHeadquarters(SomeShelves.CLOCK, 4);
    SomeCargo cargo;
    SomeShelves some;
    Path stick;

    SomeVillage(Path folder) throws IOException {
        this.folder = folder;
        this.stick = Files.createDirectories(folder.resolve("stick-0"));
        this.some = new SomeShelves(Files.createDirectory(folder.resolve("0")), registration);
        this.cargo = cargoOf(headquarters);
    }

    void begin(String name) throws IOException {
        some.close();
        stick = Files.createDirectories(folder.resolve("stick-" + name));
        headquarters = new PocketHeadquarters(SomeShelves.CLOCK, 4);
        cargo = cargoOf(headquarters);
        some = new SomeShelves(Files.createDirectory(folder.resolve(name)), registration);
    }

    SomeCargo cargoOf(PocketHeadquarters whose) throws IOException {
        var made = new SomeCargo(whose);
        STATION.place().lineage().forEach(whose::trimLog);
        made.attachments.put(Sha256.of(FILE), Files.write(folder.resolve("file"), FILE));
        return made;
    }

    Loading.Loaded load() {
        return load(STATION);
    }

    Loading.Loaded load(StationId station) {
        return new Loading(new Stick(stick, Stick.Step.SURE), cargo, (_, _, _) -> {}).run(List.of(station));
    }

    void loadPulledAt(int step) {
        new Loading(pulledAt(step), cargo, (_, _, _) -> {}).run(List.of(STATION));
    }

    Stick pulledAt(int step) {
        var left = new int[] {step};
        return new Stick(stick, what -> {
            left[0]--;
            if (left[0] <= 0) {
                throw new IOException("pulled out before: " + what);
            }
        });
    }

    Visit.Outcome visit() {
        return visit(new Stick(stick, Stick.Step.SURE));
    }

    Visit.Outcome visit(Stick at) {
        var party = new Party(STATION, STATION.place().lineage(), headquarters.sealing(), registration::seal);
        return new Visit(
                        at,
                        party,
                        new LinkLoop.Stores(some.shelving, some.blobs, some.outbox, some.mailbox),
                        SomeShelves.CLOCK)
                .run(SomeVillage::report, new Visit.Progress() {
                    @Override
                    public void round(Scope scope, Round.Outcome outcome) {}

                    @Override
                    public void chunk() {}
                });
    }

    /** What the real headquarters does with a station's sheaf, without its checks. */
    void takeBack() {
        var file = new Stick(stick, Stick.Step.SURE).find(Stick.back(STATION));
        if (file.isEmpty()) {
            return;
        }
        try (var sheaf = Sheaf.open(file.get())) {
            for (var key : sheaf.keys()) {
                var words = key.split("/", -1);
                if (words.length == 3) {
                    var id = UUID.fromString(words[2]);
                    headquarters.submit(STATION, id, sheaf.read(key, 1_000_000).orElseThrow());
                    cargo.carried.add(id);
                }
            }
        }
    }

    private static Report report() {
        return new Report(STATION, SomeShelves.NOON, "station of a test", List.of(), 0, 0, 0, "none", Health.FINE);
    }

    List<String> onStick() throws IOException {
        var root = stick.resolve("disclosure-zone");
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    Path copy(String name) throws IOException {
        var to = folder.resolve(name);
        for (var file : onStick()) {
            var target = to.resolve("disclosure-zone").resolve(file);
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(stick.resolve("disclosure-zone").resolve(file), target);
        }
        return to;
    }

    static Page withFile() {
        return page(999, 1, COUNTY, Kind.NOTICE, List.of(SomePages.file(FILE)), List.of());
    }

    static Page[] pages(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> page(number)).toArray(Page[]::new);
    }

    @Override
    public void close() {
        some.close();
    }
}
