package zone.disclosure.station.station.internal;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Folders;

/** Enrols without starting the station: asks once, keeps the answer, tells a person how to go on. */
public final class EnrolOnce {
    private EnrolOnce() {}

    /** There is no screen and no log yet: whoever typed the command reads it. */
    private record Printed(PrintStream out) implements Incidents {
        @Override
        public void raise(Incident incident, String detail) {
            out.println(incident.code() + " " + detail);
        }

        @Override
        public void settle(Incident incident) {}

        @Override
        public List<Open> open() {
            return List.of();
        }
    }

    /** Does what {@link zone.disclosure.station.station.Enrol#run} promises. */
    public static int run(List<String> words, PrintStream out) {
        var settings = settings(words);
        var code = Optional.ofNullable(settings.get("station.code"));
        if (code.isEmpty()) {
            out.println("用法 Usage: enrol --station.code=登记码 --station.headquarters=http://总部:8091"
                    + " [--station.data=目录] [--station.tunnel-port=6800]");
            return 2;
        }
        var folders = new Folders(Path.of(settings.getOrDefault("station.data", "station-data"))
                .toAbsolutePath()
                .normalize());
        int port = Integer.parseInt(settings.getOrDefault("station.tunnel-port", "6800"));
        var registration = new FileRegistration(
                new IdentityFolder(folders.identity()),
                new TunnelFolder(folders.tunnel(), port),
                new Printed(out),
                code);
        if (registration.identity().isPresent() && !registration.isToEnrolAnew()) {
            out.println("这台电脑已经登记。This computer is station "
                    + registration.identity().get().id() + " already.");
            return 0;
        }
        try {
            var desk = new EnrolmentDesk(
                    URI.create(settings.getOrDefault("station.headquarters", "http://127.0.0.1:8091")));
            return told(desk.ask(registration.request(code.get())), registration, code.get(), out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int told(EnrolmentDesk.Reply reply, FileRegistration registration, String code, PrintStream out) {
        return switch (reply) {
            case EnrolmentDesk.Reply.Welcome(var answer) -> {
                var identity = registration.accept(answer, code);
                out.println("登记成功 Enrolled: " + identity.id() + " " + identity.name());
                registration.tunnelConfiguration().ifPresent(file -> out.println(next(file)));
                out.println("然后启动站点 Then start the station:  ./zone kiosk");
                yield 0;
            }
            case EnrolmentDesk.Reply.Refused(var detail) -> no(out, "登记码不对、已用过或已过期。" + detail);
            case EnrolmentDesk.Reply.Later(var detail) -> no(out, "总部没有回答，请稍后再试。" + detail);
            case EnrolmentDesk.Reply.Nonsense(var detail) -> no(out, "回答的不是总部，请检查地址。" + detail);
        };
    }

    private static int no(PrintStream out, String why) {
        out.println(why);
        return 1;
    }

    private static String next(Path file) {
        return """
                站点一端的隧道已写好，请让它开机运行。The station's end of the tunnel is written; let it run from the start:
                  stunnel %1$s
                systemd:
                  [Unit]
                  Description=Disclosure Zone tunnel
                  After=network-online.target
                  [Service]
                  ExecStart=/usr/bin/stunnel %1$s
                  Restart=always
                  [Install]
                  WantedBy=multi-user.target""".formatted(file);
    }

    private static Map<String, String> settings(List<String> words) {
        var settings = new HashMap<String, String>();
        for (var word : words) {
            int equals = word.indexOf('=');
            if (word.startsWith("--") && equals > 0) {
                settings.put(word.substring(2, equals), word.substring(equals + 1));
            }
        }
        return settings;
    }
}
