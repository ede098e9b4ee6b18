package zone.disclosure.hq.intake.ui;

import java.time.Instant;
import java.util.Optional;
import zone.disclosure.hq.intake.Account;
import zone.disclosure.hq.intake.Count;
import zone.disclosure.hq.store.Trouble;

/**
 * How one import stands.
 *
 * @param what the folder, or how many files
 * @param current what is being read
 * @param account once it has ended
 * @param trouble when it could not be done at all
 */
record ImportRun(
        String what, Instant began, Count count, String current, Optional<Account> account, Optional<Trouble> trouble) {
    private static final Count NOTHING = new Count(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static ImportRun begun(String what, Instant at) {
        return new ImportRun(what, at, NOTHING, "", Optional.empty(), Optional.empty());
    }

    ImportRun at(Count soFar, String now) {
        return new ImportRun(what, began, soFar, now, account, trouble);
    }

    ImportRun ended(Account outcome) {
        return new ImportRun(what, began, outcome.count(), "", Optional.of(outcome), Optional.empty());
    }

    ImportRun failed(Trouble why) {
        return new ImportRun(what, began, count, "", Optional.empty(), Optional.of(why));
    }

    boolean isOver() {
        return account.isPresent() || trouble.isPresent();
    }
}
