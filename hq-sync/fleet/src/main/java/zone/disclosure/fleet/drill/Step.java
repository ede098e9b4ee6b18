package zone.disclosure.fleet.drill;

import java.util.List;

/** One thing that happens in a schedule. Stations and scopes are counted from 0, pages from 0; printing it names it. */
sealed interface Step {
    /** What staff, stations and visitors do. */
    sealed interface Deed extends Step {}

    /** What goes wrong. Faults of the line and of power wait for the next question or write of their station. */
    sealed interface Fault extends Step {}

    /**
     * Pages get a new version in a scope; one that is shown elsewhere moves.
     *
     * @param fileBytes size of the attachment the first of them carries, 0 for none
     */
    record Publish(int scope, List<Integer> pages, int fileBytes, boolean urgent) implements Deed {}

    /** A page is withdrawn, if it is shown. */
    record Withdraw(int page) implements Deed {}

    /** Visitors hand in slips. */
    record Write(int station, int slips) implements Deed {}

    /** A station catches up, sends and fetches. */
    record Sync(int station) implements Deed {}

    /** Visitors open every page of a station. */
    record Visit(int station) implements Deed {}

    /** Headquarters writes to a station. */
    record Mail(int station) implements Deed {}

    /** Time goes by. */
    record Pass(int minutes) implements Deed {}

    /** The line breaks at a station's n-th question, before or after headquarters did what was asked. */
    record Cut(int station, int question, boolean after) implements Fault {}

    /** The n-th answer arrives with wrong bytes. */
    record Corrupt(int station, int question) implements Fault {}

    /** Instead of the n-th answer an earlier one of its kind arrives. */
    record Replay(int station, int question) implements Fault {}

    /** Power goes at a station's n-th write, in the middle of a transaction. */
    record PowerCut(int station, int write) implements Fault {}

    /** A station's disk has room for so many more pages of the database, until the next one is full or room is made. */
    record DiskFull(int station, int pages) implements Fault {}

    /** Room is made again. */
    record RoomMade(int station) implements Deed {}

    /** A page vanishes from a station's shelf. */
    record RowLost(int station) implements Fault {}

    /** The content of a page on a station's shelf changes by itself. */
    record RowDamaged(int station) implements Fault {}

    /** A station's attachment vanishes or changes by itself. */
    record BlobDamaged(int station, boolean vanishes) implements Fault {}

    /** A station's database is no database any more. */
    record FileRuined(int station) implements Fault {}

    /** A station's computer is replaced; what it had is gone, and it enrols anew. */
    record Replaced(int station) implements Fault {}

    /** The program of a station is stopped between two steps and started again. */
    record Restart(int station) implements Deed {}

    /** A station's connection is thrown away. */
    record NewClient(int station) implements Fault {}

    /** Headquarters was restored from a backup: other lineage, numbers from the start, what was sent is lost. */
    record EpochBegun() implements Fault {}

    /** The log is cut below the present edition of a scope. */
    record LogTrimmed(int scope) implements Fault {}

    /** Headquarters' connections to its database are killed. */
    record DatabaseCut() implements Fault {}

    /** The connections on which members hear of each other's editions are killed. */
    record NoticesCut() implements Fault {}

    /** Everything members keep in memory for the stations is thrown away. */
    record CachesEmptied() implements Fault {}

    /** A member is killed and started again. */
    record MemberKilled(int member) implements Fault {}
}
