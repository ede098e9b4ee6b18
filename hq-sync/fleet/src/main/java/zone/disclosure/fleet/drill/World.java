package zone.disclosure.fleet.drill;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Page;

/** Three stations and their part of a headquarters. Each schedule begins where the one before ended. */
final class World implements AutoCloseable {
    private static final String LOSE_ROW = """
            delete from page
             where rowid in (select rowid from page order by scope, id limit 1 offset ?)
            """;
    private static final String DAMAGE_ROW = """
            update parcel
               set content = zeroblob(length(content))
             where hash in (select parcel from page order by scope, id limit 1 offset ?)
            """;

    private final Ground ground;
    private final County county;
    private SplittableRandom random = new SplittableRandom(0);
    private final Watch.Withdrawn withdrawn = new Watch.Withdrawn();
    private final List<DrillStation> stations = new ArrayList<>();

    World(Ground ground, County county, Path folder) {
        this.ground = ground;
        this.county = county;
        for (var id : ground.stations()) {
            stations.add(new DrillStation(id, folder.resolve(id.value()), county, new Watch(withdrawn)));
        }
    }

    /** Goes through a schedule and says what is wrong at its end: nothing, if all is well. */
    List<String> run(Schedule schedule) {
        random = new SplittableRandom(schedule.seed() ^ 0x5eedL);
        stations.forEach(station -> station.begin(random.split()));
        for (var step : schedule.steps()) {
            switch (step) {
                case Step.Deed deed -> perform(deed);
                case Step.Fault fault -> suffer(fault);
            }
        }
        return settle();
    }

    /** Everything is mended, then everybody catches up until nothing differs any more, or for too long. */
    private List<String> settle() {
        county.heal();
        for (var station : stations) {
            station.line().heal();
            station.room(Optional.empty());
            station.restart();
        }
        var differences = county.await(() -> {
            county.pass(Duration.ofHours(2));
            stations.forEach(DrillStation::doubt);
            stations.forEach(DrillStation::sync);
            return new Inspection(ground, county, stations).differences();
        });
        var all = new ArrayList<>(differences);
        stations.forEach(station -> station.surprises().forEach(news -> all.add(station.id() + ": " + news)));
        return all;
    }

    private void perform(Step.Deed deed) {
        switch (deed) {
            case Step.Publish publish -> publish(publish);
            case Step.Withdraw(int page) -> withdraw(id(page));
            case Step.Write(int station, int slips) -> stations.get(station).write(slips);
            case Step.Sync(int station) -> stations.get(station).sync();
            case Step.Visit(int station) -> stations.get(station).visit();
            case Step.Mail(int station) -> county.send(stations.get(station).id());
            case Step.RoomMade(int station) -> stations.get(station).room(Optional.empty());
            case Step.Restart(int station) -> stations.get(station).restart();
            case Step.Pass(int minutes) -> county.pass(Duration.ofMinutes(minutes));
        }
    }

    private void suffer(Step.Fault fault) {
        switch (fault) {
            case Step.Cut(int station, int question, boolean after) ->
                stations.get(station).line().cut(question, after);
            case Step.Corrupt(int station, int question) ->
                stations.get(station).line().corrupt(question);
            case Step.Replay(int station, int question) ->
                stations.get(station).line().replay(question);
            case Step.PowerCut(int station, int write) -> stations.get(station).arm(write);
            case Step.DiskFull(int station, int pages) -> stations.get(station).room(Optional.of(pages));
            case Step.RowLost(int station) ->
                stations.get(station).cabinet().change(LOSE_ROW, random.nextInt(Schedule.PAGES));
            case Step.RowDamaged(int station) ->
                stations.get(station).cabinet().change(DAMAGE_ROW, random.nextInt(Schedule.PAGES));
            case Step.BlobDamaged(int station, boolean vanishes) -> {
                var files = stations.get(station).cabinet().files();
                if (!files.isEmpty()) {
                    Disk.damage(files.get(random.nextInt(files.size())), vanishes, random);
                }
            }
            case Step.FileRuined(int station) -> stations.get(station).ruin();
            case Step.Replaced(int station) -> stations.get(station).replace();
            case Step.NewClient(int station) -> stations.get(station).line().renew();
            case Step.EpochBegun _,
                    Step.LogTrimmed _,
                    Step.DatabaseCut _,
                    Step.NoticesCut _,
                    Step.CachesEmptied _,
                    Step.MemberKilled _ -> county.strike(fault);
        }
    }

    private void publish(Step.Publish step) {
        var file = step.fileBytes() == 0 ? Optional.<byte[]>empty() : Optional.of(new byte[step.fileBytes()]);
        file.ifPresent(random::nextBytes);
        var ids = step.pages().stream().map(this::id).toList();
        var versions = county.versions(Set.copyOf(ids));
        var pages = new ArrayList<Page>();
        for (int i = 0; i < ids.size(); i++) {
            pages.add(Drafts.page(
                    ids.get(i),
                    versions.getOrDefault(ids.get(i), 0) + 1,
                    ground.scope(step.scope()),
                    i == 0 ? file : Optional.empty(),
                    step.urgent()));
        }
        remember(
                Set.copyOf(ids),
                versions,
                () -> county.publish(pages, file.stream().toList()));
    }

    private void withdraw(PageId page) {
        remember(Set.of(page), county.versions(Set.of(page)), () -> county.withdraw(page));
    }

    /** Notes which pages were shown in a scope before and are not after. */
    private void remember(Set<PageId> pages, Map<PageId, Integer> versions, Runnable work) {
        var before = places(pages);
        work.run();
        var after = places(pages);
        before.stream()
                .filter(spot -> !after.contains(spot))
                .forEach(spot -> withdrawn.add(spot, versions.getOrDefault(spot.page(), 0)));
    }

    private List<Watch.Spot> places(Set<PageId> pages) {
        var places = new ArrayList<Watch.Spot>();
        for (Scope scope : ground.scopes()) {
            county.shown(scope).keySet().stream()
                    .filter(pages::contains)
                    .forEach(page -> places.add(new Watch.Spot(scope, page)));
        }
        return places;
    }

    private PageId id(int page) {
        return PageId.of("drill " + ground.county() + " " + page);
    }

    @Override
    public void close() {
        stations.forEach(DrillStation::close);
    }
}
