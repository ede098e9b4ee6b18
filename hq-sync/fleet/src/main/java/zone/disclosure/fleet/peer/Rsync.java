package zone.disclosure.fleet.peer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.fleet.headquarters.Ports;
import zone.disclosure.fleet.line.Line;
import zone.disclosure.fleet.line.Weather;

/** An rsync daemon, with compression on the wire or without. */
record Rsync(boolean compressed) implements Peer {
    @Override
    public String name() {
        return compressed ? "rsync -z" : "rsync";
    }

    @Override
    public String command() {
        return "rsync";
    }

    @Override
    public Bill fill(Path files, Path empty, Path work) {
        int port = Ports.free();
        Tool.write(work.resolve("rsyncd.conf"), """
                use chroot = false
                [pages]
                path = %s
                """.formatted(files));
        var daemon = Tool.serve(
                work,
                List.of(
                        "rsync",
                        "--daemon",
                        "--no-detach",
                        "--address=127.0.0.1",
                        "--port=" + port,
                        "--config=" + work.resolve("rsyncd.conf")));
        try (var line = new Line(port, Weather.FAIR)) {
            Tool.awaitPort(port);
            var command = new ArrayList<>(List.of("rsync", "-a"));
            if (compressed) {
                command.add("-z");
            }
            command.addAll(List.of("rsync://127.0.0.1:" + line.port() + "/pages/", empty + "/"));
            long began = System.nanoTime();
            Tool.run(work, command);
            return new Bill((System.nanoTime() - began) / 1e9, line.bytes());
        } finally {
            Tool.end(daemon);
        }
    }
}
