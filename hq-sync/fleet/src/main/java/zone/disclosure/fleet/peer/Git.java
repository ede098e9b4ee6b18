package zone.disclosure.fleet.peer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.fleet.headquarters.Ports;
import zone.disclosure.fleet.line.Line;
import zone.disclosure.fleet.line.Weather;

/** A git daemon, cloned without history: there is one commit. */
record Git() implements Peer {
    @Override
    public String name() {
        return "git clone";
    }

    @Override
    public String command() {
        return "git";
    }

    @Override
    public Bill fill(Path files, Path empty, Path work) {
        var store = work.resolve("served/pages");
        Tool.write(work.resolve("served/.keep"), "");
        Tool.run(work, List.of("git", "init", "-q", "--bare", store.toString()));
        var inside = List.of("git", "--git-dir=" + store, "--work-tree=" + files);
        Tool.run(work, with(inside, "add", "-A"));
        Tool.run(
                work,
                with(inside, "-c", "user.name=fleet", "-c", "user.email=fleet@localhost", "commit", "-qm", "pages"));
        int port = Ports.free();
        var daemon = Tool.serve(
                work,
                List.of(
                        "git",
                        "daemon",
                        "--export-all",
                        "--reuseaddr",
                        "--listen=127.0.0.1",
                        "--port=" + port,
                        "--base-path=" + work.resolve("served")));
        try (var line = new Line(port, Weather.FAIR)) {
            Tool.awaitPort(port);
            long began = System.nanoTime();
            Tool.run(
                    work, List.of("git", "clone", "-q", "git://127.0.0.1:" + line.port() + "/pages", empty + "/clone"));
            return new Bill((System.nanoTime() - began) / 1e9, line.bytes());
        } finally {
            daemon.descendants().forEach(ProcessHandle::destroy);
            Tool.end(daemon);
        }
    }

    private static List<String> with(List<String> command, String... more) {
        var all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }
}
