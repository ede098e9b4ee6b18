package zone.disclosure.fleet.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.fleet.County;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.line.Line;
import zone.disclosure.fleet.line.Weather;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.peer.Peer;
import zone.disclosure.fleet.peer.Tool;
import zone.disclosure.fleet.station.FleetStation;

/** One blank station is filled, beside programs that bring the same pages as files, one after the other in each run. */
final class Peers implements Scenario {
    private static final int PAGES = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "peers";
    }

    @Override
    public String title() {
        return "同样的内容，与 rsync、git、syncthing 并排 · the same pages, beside rsync, git and syncthing";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        try (var fleet = setting.fleet(name(), PAGES, 1, 0, "256m")) {
            var files = setting.fresh("pages-as-files");
            var station = fleet.stations().getFirst();
            station.start();
            fleet.awaitEqual(PATIENCE);
            long size = export(station, files);
            for (int run = 0; run < runs; run++) {
                var findings = new Findings();
                ours(fleet, station, findings);
                for (var peer : Peer.ALL) {
                    theirs(setting, peer, files, findings);
                }
                findings.put("pages as files, megabytes", size / 1e6).put("pages", PAGES);
                setting.tell("peers run %d: %s".formatted(run + 1, findings.figures()));
                all.add(findings);
            }
        }
        return all;
    }

    private static void ours(Fleet fleet, FleetStation station, Findings findings) {
        station.stop();
        station.wipe();
        try (var line = new Line(fleet.headquarters().wirePort(), Weather.FAIR)) {
            station.reachAt(List.of(line.address()));
            station.open();
            fleet.arrivals().clear();
            var began = Clock.systemUTC().instant();
            station.start();
            double seconds = fleet.secondsUntilEqual(began, PATIENCE);
            findings.put("Disclosure Zone s", seconds).put("Disclosure Zone MB", line.bytes() / 1e6);
        }
    }

    private static void theirs(Setting setting, Peer peer, Path files, Findings findings) {
        if (!Tool.isThere(peer.command())) {
            findings.say(peer.name() + " 没有安装，略过 is not installed here and was left out");
            return;
        }
        var bill = peer.fill(files, setting.fresh("peer-target"), setting.fresh("peer-work"));
        findings.put(peer.name() + " s", bill.seconds()).put(peer.name() + " MB", bill.bytes() / 1e6);
    }

    /** Every page of the county's shelf as a file of its JSON. @return bytes in all */
    private static long export(FleetStation station, Path folder) {
        long size = 0;
        try {
            for (var id : station.holdings(County.SCOPE).keySet()) {
                var json = Codec.write(station.shelf().page(id).orElseThrow());
                Files.write(folder.resolve(id.value() + ".json"), json.toArray());
                size += json.size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing pages as files", e);
        }
        return size;
    }
}
