package zone.disclosure.station.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Headquarters with the demonstration content, a printer, and the stations a journey needs, on free ports. */
final class House implements AutoCloseable {
    static final String HALL = "43992190000101";
    static final String VILLAGE = "43992110120101";

    private static final Path ROOT = Path.of(System.getProperty("zone.root"));
    private static final Path HQ_JAR = Path.of(System.getProperty("zone.hq.jar"));
    private static final Path STATION_JAR = Path.of(System.getProperty("zone.station.jar"));

    private final Path folder;
    private final List<String> settings;
    private final Ports ports = new Ports(free(), free(), free(), free());
    private final List<Program> stations = new ArrayList<>();
    private final Process printer;
    final Program headquarters;

    record Ports(int console, int portal, int wire, int printer) {}

    /** A station and where its screen is. */
    record Screen(Program program, String address) {}

    private House(Path folder, String... settings) throws IOException {
        this.folder = folder;
        this.settings = List.of(settings);
        Files.createDirectories(folder);
        printer = printer();
        headquarters = new Program("hq", folder, URI.create(console() + "/command/health"), headquarters("run"));
    }

    /** Opens the house in {@code folder}, which is better empty, and loads the demonstration content. */
    static House open(Path folder) throws IOException {
        var house = new House(folder);
        house.command("demo");
        return house;
    }

    /** Opens the house with nothing published. */
    static House openEmpty(Path folder) throws IOException {
        return new House(folder);
    }

    /** The same behind a tunnel that listens on a port of loopback. */
    static House openBehindTunnel(Path folder, int tunnel) throws IOException {
        return new House(
                folder, "--hq.tunnel-host=127.0.0.1", "--hq.tunnel-address=127.0.0.1", "--hq.tunnel-port=" + tunnel);
    }

    /** The data folder of headquarters. */
    Path headquartersData() {
        return folder.resolve("hq");
    }

    /** The data folder of a station. */
    Path data(String number) {
        return folder.resolve(number);
    }

    String console() {
        return "http://127.0.0.1:" + ports.console;
    }

    String portal() {
        return "http://127.0.0.1:" + ports.portal;
    }

    /** The password that the first start made for an account. */
    String password(String name) {
        try (var lines = Files.lines(folder.resolve("hq/accounts.txt"))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.split("\t", -1)[1])
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("no accounts of headquarters", e);
        }
    }

    /** What lies in the printer's tray, and where faults are put into it. */
    Path tray() {
        return folder.resolve("tray");
    }

    /** Enrols a station and starts it, with whatever settings the journey wants beside the usual. */
    Screen station(String number, String name, String... settings) {
        int port = free();
        var code = command("station-code", number, name).lines().toList().getLast();
        var command = new ArrayList<>(java("-Xmx384m"));
        command.addAll(List.of(
                "-jar",
                STATION_JAR.toString(),
                "--station.data=" + data(number),
                "--station.headquarters=" + portal(),
                "--station.printer=ipp://localhost:" + ports.printer + "/ipp/print",
                "--station.code=" + code,
                "--server.port=" + port));
        command.addAll(List.of(settings));
        var address = "http://127.0.0.1:" + port;
        var program = new Program(number, folder, URI.create(address + "/"), command);
        stations.add(program);
        return new Screen(program, address);
    }

    /** Begins a command of headquarters and does not wait for its end. */
    Process begin(String... words) throws IOException {
        return new ProcessBuilder(headquarters(words))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.log").toFile())
                .start();
    }

    /** Runs a command of headquarters beside the running one and gives what it printed. */
    String command(String... words) {
        return said(headquarters(words));
    }

    private String said(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(folder.resolve("command.log").toFile())
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed: " + said
                        + Files.readString(folder.resolve("command.log")));
            }
            return said.strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets a station take a courier's stick, running or stopped, and gives what was said; fails when it did not go well. */
    String visit(String number, Path stick) {
        var command = new ArrayList<>(java("-Xmx384m"));
        command.addAll(List.of(
                "-jar", STATION_JAR.toString(), "courier", "take", stick.toString(), "--station.data=" + data(number)));
        return said(command);
    }

    private List<String> headquarters(String... words) {
        var command = new ArrayList<>(java("-Xmx512m"));
        command.add("-jar");
        command.add(HQ_JAR.toString());
        command.addAll(List.of(words));
        command.addAll(List.of(
                "--hq.data=" + folder.resolve("hq"),
                "--hq.portal-url=" + portal(),
                "--hq.portal-port=" + ports.portal,
                "--hq.wire-port=" + ports.wire,
                "--server.port=" + ports.console));
        command.addAll(settings);
        return command;
    }

    private Process printer() throws IOException {
        var script = ROOT.resolve("kiosk-app/station/src/simulator/printer").toString();
        return new ProcessBuilder(script, Integer.toString(ports.printer), tray().toString(), "0.2")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printer.log").toFile())
                .start();
    }

    private static List<String> java(String heap) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", heap, "--enable-native-access=ALL-UNNAMED");
    }

    static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    @Override
    public void close() {
        stations.forEach(Program::close);
        headquarters.close();
        printer.destroy();
    }
}
