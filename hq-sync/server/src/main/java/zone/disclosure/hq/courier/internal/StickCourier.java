package zone.disclosure.hq.courier.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Loading;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.courier.StickFull;
import zone.disclosure.contract.courier.StickGone;
import zone.disclosure.contract.courier.StickRefused;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.courier.Courier;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;
import zone.disclosure.hq.submissions.Submissions;

/** Sticks in folders, one at a time. */
@Service
class StickCourier implements Courier {
    private final Places places;
    private final Stations stations;
    private final Returns returns;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StickCourier(
            Settings settings,
            Editions editions,
            Blobs blobs,
            Keys keys,
            Submissions submissions,
            Mail mail,
            CarriedRows carried,
            Stations stations,
            Returns returns,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.places = new Places(settings.countyScope(), editions, blobs, keys, submissions, mail, carried);
        this.stations = stations;
        this.returns = returns;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public synchronized boolean write(String by, Path folder, Load load, Consumer<String> say) {
        return write(by, new Stick(folder, Stick.Step.SURE), load, say);
    }

    @Override
    public synchronized boolean take(String by, Path folder, Consumer<String> say) {
        var stick = new Stick(folder, Stick.Step.SURE);
        return onStick(stick, () -> take(by, stick, say));
    }

    /** With a stick that a drill may pull out. */
    boolean write(String by, Stick stick, Load load, Consumer<String> say) {
        return onStick(stick, () -> {
            boolean believed = take(by, stick, say);
            var began = clock.instant();
            var reports = new HashMap<StationId, Report>();
            stations.board()
                    .forEach(row -> row.report()
                            .ifPresent(report -> reports.put(row.station().id(), report)));
            var cargo = new HeadquartersCargo(places, load.stations(), reports, load.sinceReport(), began);
            var loaded = new Loading(stick, cargo, new Counted(say)).run(load.stations());
            var names = load.stations().stream().map(StationId::value).sorted().toList();
            transaction.executeWithoutResult(_ -> journal.addAll(
                    by, "courier.write", names, "pages " + loaded.pages() + ", bytes " + loaded.bytes()));
            say.accept(words(load, loaded, Duration.between(began, clock.instant())));
            if (loaded.absent() > 0) {
                say.accept("有 " + loaded.absent() + " 个附件总部没有，未放入。Headquarters itself lacks " + loaded.absent()
                        + " attachments.");
            }
            say.accept("请先“安全弹出”，再拔下 U 盘。Eject the stick before you pull it out.");
            return believed;
        });
    }

    private static String words(Load load, Loading.Loaded loaded, Duration took) {
        return ("U 盘已写好：%d 个站点，%d 个范围，共 %d 条信息；新写 %d 条、附件 %d 个，%.1f MB，用时 %.1f 秒。"
                        + "Written for %d stations: %d pages new, %d attachments new, %.1f MB.")
                .formatted(
                        load.stations().size(),
                        loaded.scopes(),
                        loaded.pages(),
                        loaded.parcels(),
                        loaded.attachments(),
                        loaded.bytes() / 1e6,
                        took.toMillis() / 1e3,
                        load.stations().size(),
                        loaded.parcels(),
                        loaded.attachments(),
                        loaded.bytes() / 1e6);
    }

    private boolean take(String by, Stick stick, Consumer<String> say) {
        boolean believed = true;
        int taken = 0;
        if (stick.isInterrupted(Stick.BACK)) {
            say.accept(Incident.STICK_GONE.code()
                    + " 有站点没有写完就拔下了 U 盘；已写完的照常接收，没写完的请到该站点再做一次。"
                    + "The stick was pulled out at a station before it had finished; visit it again.");
        }
        for (var name : stick.names(Stick.BACK)) {
            var station = Returns.station(name);
            if (station.isPresent()) {
                var read = returns.read(stick, station.get());
                tell(by, read, say);
                taken++;
                if (read.troubles().isEmpty()) {
                    stick.remove(name);
                } else {
                    believed = false;
                }
            }
        }
        if (taken == 0) {
            say.accept("U 盘上没有站点带回的内容。The stick brought nothing back.");
        }
        return believed;
    }

    private void tell(String by, Returns.Read read, Consumer<String> say) {
        transaction.executeWithoutResult(
                _ -> journal.add(by, "courier.take", read.station().value(), "submissions " + read.accepted()));
        say.accept("站点 " + read.station() + "：收到提交 " + read.accepted() + " 份和站点报告。" + read.accepted()
                + " submissions taken from it.");
        read.troubles().stream()
                .limit(10)
                // Names on a stick are anybody's: they must not steer the terminal.
                .map(trouble -> "  " + Incident.STICK_NOT_BELIEVED.code() + " " + trouble.replaceAll("\\p{Cntrl}", "?"))
                .forEach(say);
    }

    private static boolean onStick(Stick stick, Supplier<Boolean> work) {
        if (!stick.isThere()) {
            throw new Trouble(
                    Incident.STICK_GONE,
                    "找不到 " + stick.folder() + "，请插好 U 盘并核对路径。There is no such folder; plug the stick in.");
        }
        try {
            return work.get();
        } catch (StickFull e) {
            throw new Trouble(
                    Incident.STICK_FULL,
                    "U 盘放不下：要写 " + e.neededMegabytes() + " MB，还差 " + e.lackingMegabytes()
                            + " MB。请换大一些的 U 盘，或分几次少选些站点；已写好的不受影响。The stick lacks "
                            + e.lackingMegabytes() + " MB; take a larger one, or fewer stations.",
                    e);
        } catch (StickGone | StickRefused e) {
            throw new Trouble(
                    Incident.STICK_GONE,
                    "U 盘没有应答（可能被拔下、损坏或写保护）。已写完的仍然有效；插好后再运行一次，会接着做。"
                            + "The stick does not answer; plug it in and run this again, it goes on. ("
                            + e.getMessage() + ")",
                    e);
        }
    }

    /** Says how far it is, about ten times for each stage and not for short ones. */
    private record Counted(Consumer<String> say) implements Loading.Progress {
        @Override
        public void at(Loading.Stage stage, int done, int of) {
            if (of >= 20 && (done == of || done * 10 / of > (done - 1) * 10 / of)) {
                var words = switch (stage) {
                    case SCOPES -> "读取范围 scopes";
                    case CHECKED -> "核对附件 attachments checked";
                    case PAGES -> "写入信息 pages";
                    case ATTACHMENTS -> "写入附件 attachments";
                };
                say.accept("  " + words + " " + done + "/" + of);
            }
        }
    }
}
