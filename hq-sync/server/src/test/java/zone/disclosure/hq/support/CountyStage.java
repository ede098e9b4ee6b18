package zone.disclosure.hq.support;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.stations.Contacts;
import zone.disclosure.hq.stations.Errands;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.stations.Stations;

/** A county on an ordinary day: 195 stations, most of them well, some of them not, one withdrawal under way. */
@TestComponent
public class CountyStage {
    private static final int NEVER_ENROLLED = 2;
    private static final int FALLEN_SILENT = 5;
    private static final int BEHIND = 3;
    private static final long LITTLE = 3L * 1024 * 1024 * 1024;

    private final SomeHeadquarters headquarters;
    private final County county;
    private final Drafts drafts;
    private final Stations stations;
    private final Errands errands;
    private final Contacts contacts;
    private final Mail mail;
    private final Clock clock;
    private final List<StationId> talking = new ArrayList<>();
    private Optional<StationId> talked = Optional.empty();

    CountyStage(
            SomeHeadquarters headquarters,
            County county,
            Drafts drafts,
            Stations stations,
            Errands errands,
            Contacts contacts,
            Mail mail,
            Clock clock) {
        this.headquarters = headquarters;
        this.county = county;
        this.drafts = drafts;
        this.stations = stations;
        this.errands = errands;
        this.contacts = contacts;
        this.mail = mail;
        this.clock = clock;
    }

    /** Sets it up; gives the page that was withdrawn and is not gone everywhere yet. */
    public PageId set() {
        var all = CountyPlaces.stations();
        var enrolled = all.subList(0, all.size() - NEVER_ENROLLED);
        var places = CountyPlaces.all();
        all.subList(enrolled.size(), all.size())
                .forEach(id -> stations.codeFor(
                        "guanli", id, name(places.getOrDefault(id.place().code(), ""))));
        enrolled.forEach(
                id -> county.enrol(id, name(places.getOrDefault(id.place().code(), ""))));
        publish(SomeHeadquarters.COUNTY, 6);
        enrolled.stream()
                .map(StationId::place)
                .filter(place -> place.level() == Scope.Level.TOWN)
                .forEach(town -> publish(town, 2));
        var wrong = headquarters
                .published(SomeHeadquarters.notice("关于公布2026年农村危房改造对象名单的公告"))
                .page();
        county.publishedEarlier(Duration.ofHours(3));
        county.allWell(enrolled);
        county.publishedEarlier(Duration.ofHours(30));
        SomeHeadquarters.done(drafts.withdraw(SomeHeadquarters.APPROVER, wrong, "名单含个人信息，更正后重新公布"));
        county.publishedEarlier(Duration.ofMinutes(52));
        troubles(enrolled);
        return wrong;
    }

    /** The station that was asked for chores and orders. */
    public StationId talked() {
        return talked.orElseThrow();
    }

    /** Lets every station that talks say that it is still there. */
    public void beat() {
        talking.forEach(id -> county.file(county.well(id)));
    }

    private void troubles(List<StationId> enrolled) {
        var silent = every(enrolled, 37, FALLEN_SILENT);
        var behind = every(enrolled, 53, BEHIND);
        var different = enrolled.get(88);
        var paper = enrolled.get(23);
        var disk = enrolled.get(141);
        var slow = enrolled.get(60);
        var waiting = enrolled.get(112);
        talking.clear();
        talking.addAll(enrolled);
        talking.removeAll(silent);
        talking.removeAll(behind);
        talking.removeAll(List.of(different, paper, disk, slow, waiting));
        county.allWell(talking);
        behind.forEach(id -> county.file(County.behind(county.well(id), 1)));
        county.file(County.different(county.well(different)));
        county.file(mishap(paper, "缺纸", "K-301", Duration.ofMinutes(40), LITTLE * 60));
        county.file(mishap(disk, "正常，纸张充足", "K-204", Duration.ofHours(5), LITTLE));
        county.silentFor(slow, Duration.ofHours(1));
        county.file(County.from(county.well(slow), "0.0.9", clock.instant().minus(Duration.ofMinutes(7))));
        county.file(County.saying(
                county.well(waiting),
                17,
                LITTLE * 50,
                "正常，纸张充足",
                new Health(2, new Health.Read("", 0), List.of(), List.of())));
        for (int i = 0; i < silent.size(); i++) {
            county.silentFor(silent.get(i), Duration.ofMinutes(35L + 400L * i * i));
            if (i % 2 == 0) {
                contacts.write("guanli", silent.get(i), "便民服务站值班室 0799-55502" + (10 + i));
            }
        }
        talks(paper);
        stations.suspect(different, "同一编号在两处同时连接：10.8.3.17 和 10.8.9.2 Two computers use this number");
    }

    private void talks(StationId station) {
        talked = Optional.of(station);
        errands.ask("guanli", List.of(station), Chore.What.TEST_PAGE);
        var asked = mail.sentTo(station, 1).getFirst();
        errands.order("guanli", List.of(station), new Orders(180, 500, 1, 5));
        errands.ask("pizhun", List.of(station), Chore.What.RESYNC);
        var health = new Health(
                0,
                new Health.Read(county.epoch(), asked.serial()),
                List.of(new Health.Mishap("K-301", clock.instant().minus(Duration.ofMinutes(40)))),
                List.of(new Health.Answer(asked.id(), clock.instant(), false, "打印机缺纸，测试页没有打印 Out of paper")));
        county.file(County.saying(county.well(station), 3, LITTLE * 60, "缺纸", health));
    }

    private Report mishap(StationId station, String printer, String code, Duration since, long free) {
        var open = List.of(new Health.Mishap(code, clock.instant().minus(since)));
        return County.saying(
                county.well(station), 0, free, printer, new Health(0, new Health.Read("", 0), open, List.of()));
    }

    private void publish(Scope scope, int pages) {
        for (int i = 1; i <= pages; i++) {
            var draft = SomeHeadquarters.done(drafts.create(
                    SomeHeadquarters.EDITOR, scope, SomeHeadquarters.notice("关于便民服务事项的通知（%d）".formatted(i))));
            SomeHeadquarters.done(drafts.submit(SomeHeadquarters.EDITOR, draft.page(), draft.revision()));
            SomeHeadquarters.done(drafts.publish(SomeHeadquarters.APPROVER, draft.page(), draft.revision()));
        }
    }

    private static List<StationId> every(List<StationId> all, int step, int many) {
        var some = new ArrayList<StationId>();
        for (int i = 1; i <= many; i++) {
            some.add(all.get(i * step % all.size()));
        }
        return some;
    }

    private static String name(String place) {
        return place + "便民服务站";
    }
}
