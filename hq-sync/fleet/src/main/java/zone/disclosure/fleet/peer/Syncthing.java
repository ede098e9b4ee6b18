package zone.disclosure.fleet.peer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.headquarters.Ports;
import zone.disclosure.fleet.line.Line;
import zone.disclosure.fleet.line.Weather;

/** Two syncthings that know only each other, with compression of everything. The sender has looked at its files before. */
record Syncthing() implements Peer {
    private static final Duration SCAN = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "syncthing";
    }

    @Override
    public String command() {
        return "syncthing";
    }

    @Override
    public Bill fill(Path files, Path empty, Path work) {
        var sender = work.resolve("sender");
        var receiver = work.resolve("receiver");
        var from = identity(work, sender);
        var to = identity(work, receiver);
        int port = Ports.free();
        try (var line = new Line(port, Weather.FAIR)) {
            configure(sender, files, port, from, "dynamic", to);
            configure(receiver, empty, Ports.free(), to, "tcp://127.0.0.1:" + line.port(), from);
            var sending = serve(work, sender);
            try {
                Tool.awaitPort(port);
                Fleet.await(SCAN, () -> false);
                long began = System.nanoTime();
                var receiving = serve(work, receiver);
                try {
                    Tool.awaitFiles(empty, Tool.count(files));
                    return new Bill((System.nanoTime() - began) / 1e9, line.bytes());
                } finally {
                    Tool.end(receiving);
                }
            } finally {
                Tool.end(sending);
            }
        }
    }

    private static Process serve(Path work, Path home) {
        return Tool.serve(
                work, List.of("syncthing", "serve", "--no-browser", "--no-restart", "--no-upgrade", "--home=" + home));
    }

    private static String identity(Path work, Path home) {
        Tool.run(
                work, List.of("syncthing", "generate", "--no-default-folder", "--skip-port-probing", "--home=" + home));
        return Tool.run(work, List.of("syncthing", "serve", "--device-id", "--home=" + home))
                .strip();
    }

    private static void configure(Path home, Path folder, int port, String self, String address, String other) {
        Tool.write(home.resolve("config.xml"), """
                <configuration version="35">
                  <folder id="pages" path="%s" type="sendreceive" rescanIntervalS="3600" fsWatcherEnabled="false">
                    <device id="%s"/><device id="%s"/>
                  </folder>
                  <device id="%s" compression="always"><address>dynamic</address></device>
                  <device id="%s" compression="always"><address>%s</address></device>
                  <gui enabled="false"/>
                  <options>
                    <listenAddress>tcp://127.0.0.1:%d</listenAddress>
                    <globalAnnounceEnabled>false</globalAnnounceEnabled>
                    <localAnnounceEnabled>false</localAnnounceEnabled>
                    <relaysEnabled>false</relaysEnabled>
                    <natEnabled>false</natEnabled>
                    <reconnectionIntervalS>2</reconnectionIntervalS>
                    <crashReportingEnabled>false</crashReportingEnabled>
                    <urAccepted>-1</urAccepted>
                    <startBrowser>false</startBrowser>
                    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
                  </options>
                </configuration>
                """.formatted(folder, self, other, self, other, address, port));
    }
}
