package zone.disclosure.fleet.drill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.link.Declined;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.NoRoom;
import zone.disclosure.link.Round;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.store.ShelfFilter;

/** One station of a schedule with its disk, through all its lives. What it promised to a visitor is remembered here. */
final class DrillStation implements AutoCloseable {
    private static final int ALL = 10_000;

    private final StationId id;
    private final Path folder;
    private final County county;
    private SplittableRandom random = new SplittableRandom(0);
    private final Watch watch;
    private final Noted incidents;
    private final Tripwire tripwire;
    private final Set<String> promised = new LinkedHashSet<>();
    private final List<String> surprises = new ArrayList<>();
    private Registration registration;
    private BadLine line;
    private Life life;

    DrillStation(StationId id, Path folder, County county, Watch watch) {
        this.id = id;
        this.folder = folder;
        this.county = county;
        this.watch = watch;
        this.incidents = new Noted(county.clock());
        this.tripwire = new Tripwire(folder.resolve("shelf.db"));
        Disk.wipe(folder);
        registration = county.enrol(id);
        line = newLine();
        life = open();
    }

    /** A schedule begins; what is by chance in it comes from {@code chance}. */
    void begin(SplittableRandom chance) {
        random = chance;
        surprises.clear();
        watch.absolve();
        tripwire.tearBy(chance.split());
        line.changeBy(chance.split());
    }

    StationId id() {
        return id;
    }

    List<Scope> scopes() {
        return id.place().lineage();
    }

    Cabinet cabinet() {
        return new Cabinet(folder);
    }

    BadLine line() {
        return line;
    }

    Noted incidents() {
        return incidents;
    }

    /** Submissions whose visitors were told that they are kept. */
    Set<String> promised() {
        return Set.copyOf(promised);
    }

    /** What should never happen and did. */
    List<String> surprises() {
        var all = new ArrayList<>(surprises);
        all.addAll(watch.violations());
        return all;
    }

    /** Power will go at the {@code write}-th row from now. */
    void arm(int write) {
        tripwire.arm(write);
    }

    void room(Optional<Integer> pages) {
        life.room(pages);
    }

    /** Visitors hand in slips; those that were kept are promised. */
    void write(int slips) {
        for (int i = 0; i < slips; i++) {
            part(() -> promised.add(life.outbox
                    .add(Submission.Kind.SLIP, station -> Slips.json(station, county.clock()))
                    .toString()));
        }
    }

    /** Mail, rounds of all scopes, the outbox, attachments, in the order of the link: each part as far as it gets. */
    void sync() {
        part(() -> life.mail.run(life.epoch()));
        part(() -> life.round.catchUp(scopes(), (_, outcome) -> note(outcome)));
        part(() -> life.letters.run(life.epoch()));
        part(() -> life.attachments.scrub());
        part(() -> life.attachments.run(() -> true));
    }

    /** Opens every page; a damaged one is noticed by that, and never shown. */
    void visit() {
        part(() -> {
            for (var spine : life.shelf.list(ShelfFilter.ALL, 0, ALL)) {
                try {
                    var page = life.shelf.page(spine.id());
                    if (page.filter(it -> it.id().equals(spine.id())).isEmpty()) {
                        surprises.add("page " + spine.id() + " is listed and opens as " + page);
                    }
                } catch (BrokenSeal damaged) {
                    if (life.shelf.page(spine.id()).isPresent()) {
                        surprises.add("page " + spine.id() + " was damaged and is still shown");
                    }
                }
            }
        });
    }

    /** What a clerk or the night does: everything on the disk is compared with headquarters again. */
    void doubt() {
        life.round.compareAgain();
    }

    void restart() {
        life.close();
        life = open();
    }

    void ruin() {
        life.close();
        Disk.ruin(folder.resolve("shelf.db"));
        watch.forget();
        promised.clear();
        life = open();
        if (incidents.open().stream().noneMatch(open -> open.incident() == Incident.SHELF_REBUILT)) {
            surprises.add("the ruined database was not noticed");
        }
    }

    void replace() {
        life.close();
        line.close();
        Disk.wipe(folder);
        watch.forget();
        promised.clear();
        registration = county.enrol(id);
        line = newLine();
        line.changeBy(random.split());
        life = open();
    }

    @Override
    public void close() {
        life.close();
        line.close();
        Disk.wipe(folder);
    }

    private void note(Round.Outcome outcome) {
        switch (outcome) {
            case Round.Outcome.Current _, Round.Outcome.Moved _, Round.Outcome.Overtaken _ -> {}
            case Round.Outcome.Refused(var reason, var detail) -> {
                if (reason == Round.Reason.UNKNOWN_SCOPE) {
                    surprises.add(detail);
                }
            }
        }
    }

    /** What the link's beats do: a part that fails is tried again later, and the others go on. */
    private void part(Runnable work) {
        try {
            work.run();
        } catch (LineDown | Declined | NoRoom | BrokenSeal expected) {
            // Tried again by a later step.
        } catch (RuntimeException e) {
            if (!tripwire.isTripped()) {
                surprises.add(trace(e));
            }
        }
        if (tripwire.isTripped()) {
            comeBack();
        }
    }

    /** Power is back: the station finds on its disk what had reached it. */
    private void comeBack() {
        life.close();
        tripwire.restore();
        Disk.tear(folder.resolve("blobs/partial"), random);
        life = open();
    }

    private Life open() {
        Disk.lay(folder);
        var opened = new Life(
                folder,
                registration,
                line,
                incidents,
                county.clock(),
                gone -> watch.look(cabinet().spots(), gone));
        tripwire.lay(opened.database.writer());
        return opened;
    }

    private BadLine newLine() {
        return new BadLine(county.wire(registration));
    }

    private static String trace(RuntimeException e) {
        var words = new StringBuilder(e.toString());
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            words.append(" <- ").append(cause);
        }
        for (var frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith("zone.disclosure")) {
                words.append("\n      at ").append(frame);
            }
        }
        return words.toString();
    }
}
