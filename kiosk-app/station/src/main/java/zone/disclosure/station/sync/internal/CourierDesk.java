package zone.disclosure.station.sync.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.courier.StickFull;
import zone.disclosure.contract.courier.StickGone;
import zone.disclosure.contract.courier.StickRefused;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.NoRoom;
import zone.disclosure.link.Party;
import zone.disclosure.link.courier.Visit;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.sync.Courier;

/** Carries out visits, and turns what can go wrong with a stick into incidents. */
final class CourierDesk implements Courier {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private static final List<Incident> OURS =
            List.of(Incident.STICK_NOT_WHOLE, Incident.STICK_FOREIGN, Incident.STICK_FOR_OTHERS, Incident.STICK_FULL);

    private final Registration registration;
    private final StationLink link;
    private final LinkLoop.Stores stores;
    private final Account account;
    private final Incidents incidents;
    private final Clock clock;

    CourierDesk(
            Registration registration,
            StationLink link,
            LinkLoop.Stores stores,
            Account account,
            Incidents incidents,
            Clock clock) {
        this.registration = registration;
        this.link = link;
        this.stores = stores;
        this.account = account;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public boolean take(Path folder, Consumer<String> say) {
        return take(new Stick(folder, Stick.Step.SURE), say);
    }

    /** The same, with a stick that may be pulled out by a test. */
    boolean take(Stick stick, Consumer<String> say) {
        var identity = registration.identity();
        if (identity.isEmpty()) {
            say.accept("本站尚未登记，不能使用 U 盘；登记一次需要网络。This station is not enrolled yet.");
            return false;
        }
        return link.resting(() -> visit(identity.get(), stick, say));
    }

    private boolean visit(Identity identity, Stick stick, Consumer<String> say) {
        if (!stick.isThere()) {
            say.accept("找不到 " + stick.folder() + "，请插好 U 盘并核对路径。There is no such folder; plug the stick in.");
            return false;
        }
        var party = new Party(identity.id(), identity.scopes(), identity.sealing(), registration::seal);
        var told = new TakenWords(say);
        try {
            var outcome = new Visit(stick, party, stores, clock)
                    .run(() -> account.report(identity, registration.software(), clock), told);
            return settled(outcome, told, say);
        } catch (StickRefused e) {
            return refused(e, say);
        } catch (StickGone e) {
            return trouble(
                    Incident.STICK_NOT_WHOLE,
                    "U 盘没有应答（可能被拔下或损坏）。读到的已保留，插好再做一次会接着做。"
                            + "The stick does not answer; what was read stays, take it again and it goes on. ("
                            + e.getMessage() + ")",
                    say);
        } catch (StickFull e) {
            return trouble(
                    Incident.STICK_FULL,
                    "U 盘放不下本站要交的反馈和报告：还差 " + e.lackingMegabytes() + " MB。内容已更新；请换一只 U 盘再做一次。The stick lacks "
                            + e.lackingMegabytes() + " MB for what this station owes.",
                    say);
        } catch (NoRoom e) {
            return trouble(Incident.DISK_FULL, "本机磁盘已满，请清理后再做一次。This computer's disk is full: " + e.getMessage(), say);
        }
    }

    private boolean refused(StickRefused e, Consumer<String> say) {
        return switch (e.reason()) {
            case NOT_WHOLE ->
                trouble(
                        Incident.STICK_NOT_WHOLE,
                        "U 盘内容不完整，没有采用：总部没写完就被拔下，或文件缺损。请总部重新写一次。"
                                + "The stick is not whole; headquarters must write it again. (" + e.getMessage() + ")",
                        say);
            case FOREIGN ->
                trouble(
                        Incident.STICK_FOREIGN,
                        "U 盘不是本县总部写的，或被改动过，没有采用；请告诉总部。" + "The stick is from another headquarters or was changed. ("
                                + e.getMessage() + ")",
                        say);
            case OTHER_STATIONS ->
                trouble(
                        Incident.STICK_FOR_OTHERS,
                        "U 盘不是写给本站的，没有采用；请总部写入时加上本站编号。" + "The stick was written for other stations. (" + e.getMessage()
                                + ")",
                        say);
            case EMPTY -> throw new IllegalStateException("a visit takes an empty stick", e);
        };
    }

    private boolean settled(Visit.Outcome outcome, TakenWords told, Consumer<String> say) {
        boolean whole = switch (outcome) {
            case Visit.Outcome.Blank _ -> {
                say.accept("U 盘上没有总部的内容，只带走本站要交的。The stick has nothing from headquarters.");
                yield true;
            }
            case Visit.Outcome.Full(var taken, var _) -> {
                told.taken(taken, TIME.format(taken.writtenAt()));
                yield told.trouble()
                        .map(what -> trouble(what.incident(), what.words(), say))
                        .orElse(true);
            }
        };
        var given = outcome.given();
        say.accept("已放上 U 盘：待送达的提交 " + given.carried() + " 份和本站报告。" + given.carried()
                + " submissions and the report are on the stick.");
        if (given.left() > 0) {
            say.accept("还有 " + given.left() + " 份下次再带。" + given.left() + " more go with the next visit.");
        }
        say.accept("请先“安全弹出”，再拔下 U 盘交回总部。Eject the stick, then bring it back to headquarters.");
        if (whole) {
            OURS.forEach(incidents::settle);
        }
        return whole;
    }

    private boolean trouble(Incident incident, String words, Consumer<String> say) {
        // What lies on a stick is anybody's: it must not steer the terminal.
        var plain = words.replaceAll("\\p{Cntrl}", "?");
        incidents.raise(incident, plain);
        say.accept(incident.code() + " " + plain);
        return false;
    }
}
