package zone.disclosure.fleet.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Throws steps. Faults of a station are mostly followed by something that runs into them. */
final class Dice {
    private static final int MANY = 25;
    private static final int VERY_MANY = 90;
    private static final int MOST_QUESTIONS = 12;
    private static final int MOST_WRITES = 60;
    private static final int CHUNK = 256 * 1024;

    private final SplittableRandom random;
    private final Set<Class<? extends Step.Fault>> possible;

    Dice(SplittableRandom random, Set<Class<? extends Step.Fault>> possible) {
        this.random = random;
        this.possible = Set.copyOf(possible);
    }

    /** 0 to {@code sides - 1}. */
    int roll(int sides) {
        return random.nextInt(sides);
    }

    /** The next deed, or a fault and the deed that meets it. */
    List<Step> next() {
        return roll(100) < 62 ? List.of(deed()) : trouble();
    }

    Step.Publish publish() {
        int most = roll(10) == 0 ? VERY_MANY : roll(4) == 0 ? MANY : 4;
        var pages = new TreeSet<Integer>();
        int count = 1 + roll(most);
        while (pages.size() < count) {
            pages.add(roll(Schedule.PAGES));
        }
        int bytes = roll(5) == 0 ? 1 + roll(roll(3) == 0 ? 3 * CHUNK : 2_000) : 0;
        return new Step.Publish(roll(Schedule.SCOPES), List.copyOf(pages), bytes, roll(6) == 0);
    }

    private Step deed() {
        int face = roll(100);
        if (face < 28) {
            return publish();
        }
        if (face < 40) {
            return new Step.Withdraw(roll(Schedule.PAGES));
        }
        if (face < 75) {
            return new Step.Sync(station());
        }
        if (face < 86) {
            return new Step.Write(station(), 1 + roll(4));
        }
        if (face < 90) {
            return new Step.Visit(station());
        }
        if (face < 93) {
            return new Step.Mail(station());
        }
        if (face < 96) {
            return new Step.Restart(station());
        }
        return new Step.Pass(1 + roll(roll(4) == 0 ? 3_000 : 20));
    }

    private List<Step> trouble() {
        var fault = fault();
        while (!possible.contains(fault.getClass())) {
            fault = fault();
        }
        var steps = new ArrayList<Step>();
        steps.add(fault);
        switch (fault) {
            case Step.Cut cut -> steps.addAll(meet(cut.station()));
            case Step.Corrupt corrupt -> steps.addAll(meet(corrupt.station()));
            case Step.Replay replay -> steps.addAll(meet(replay.station()));
            case Step.PowerCut cut -> steps.addAll(meet(cut.station()));
            case Step.DiskFull full -> {
                steps.addAll(meet(full.station()));
                steps.add(new Step.RoomMade(full.station()));
            }
            case Step.RowDamaged(int station) -> steps.add(new Step.Visit(station));
            case Step.RowLost _,
                    Step.BlobDamaged _,
                    Step.FileRuined _,
                    Step.Replaced _,
                    Step.NewClient _,
                    Step.EpochBegun _,
                    Step.LogTrimmed _,
                    Step.DatabaseCut _,
                    Step.NoticesCut _,
                    Step.CachesEmptied _,
                    Step.MemberKilled _ -> {}
        }
        return steps;
    }

    /** Something to do for the station, then a round of it. */
    private List<Step> meet(int station) {
        return switch (roll(4)) {
            case 0 -> List.of(new Step.Sync(station));
            case 1 -> List.of(new Step.Write(station, 1 + roll(3)), new Step.Sync(station));
            default -> List.of(publish(), new Step.Sync(station));
        };
    }

    private Step.Fault fault() {
        int face = roll(100);
        if (face < 20) {
            return new Step.Cut(station(), question(), random.nextBoolean());
        }
        if (face < 28) {
            return new Step.Corrupt(station(), question());
        }
        if (face < 40) {
            return new Step.Replay(station(), question());
        }
        if (face < 62) {
            return new Step.PowerCut(station(), 1 + roll(roll(2) == 0 ? 6 : MOST_WRITES));
        }
        return face < 82 ? faultOfAStation(face) : faultOfHeadquarters(face);
    }

    private Step.Fault faultOfAStation(int face) {
        return switch (face) {
            case 62, 63, 64, 65 -> new Step.DiskFull(station(), roll(20));
            case 66, 67, 68 -> new Step.RowLost(station());
            case 69, 70, 71, 72 -> new Step.RowDamaged(station());
            case 73, 74, 75 -> new Step.BlobDamaged(station(), random.nextBoolean());
            case 76 -> new Step.FileRuined(station());
            case 77, 78 -> new Step.Replaced(station());
            default -> new Step.NewClient(station());
        };
    }

    private Step.Fault faultOfHeadquarters(int face) {
        return switch (face) {
            case 82, 83 -> new Step.EpochBegun();
            case 84, 85, 86 -> new Step.LogTrimmed(roll(Schedule.SCOPES));
            case 87, 88, 89, 90 -> new Step.DatabaseCut();
            case 91, 92 -> new Step.NoticesCut();
            case 93, 94, 95, 96, 97 -> new Step.CachesEmptied();
            default -> new Step.MemberKilled(roll(2));
        };
    }

    private int station() {
        return roll(Schedule.STATIONS);
    }

    /** The first questions are the most interesting ones: heads, log pages, parcels, then submissions. */
    private int question() {
        return 1 + roll(roll(2) == 0 ? 4 : MOST_QUESTIONS);
    }
}
