package zone.disclosure.hq.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** The accounts of headquarters' staff. Passwords go in and never come out. */
public interface Accounts {
    /** The member of staff of that account; empty when there is none or it is closed. */
    Optional<Staff> staff(String account);

    /**
     * The member of staff in whose name a command acts.
     *
     * @throws Trouble when there is none of that account, or without that role
     */
    default Staff acting(String account, Role role) {
        return staff(account)
                .filter(staff -> staff.is(role))
                .orElseThrow(() -> new Trouble(
                        Incident.COMMAND,
                        "没有角色为“" + role.chinese() + "”的账号 " + account + "。There is no such account with the role "
                                + role + "."));
    }

    /** Who is signed in where this is asked: the person of the current console request. */
    Optional<Staff> signedIn();

    /** All accounts by name. */
    List<Account> all();

    /**
     * Opens an account.
     *
     * @param account 2 to 32 letters, digits or hyphens
     * @param password at least 10 characters
     * @return false when the name is taken
     */
    boolean open(Staff by, String account, Set<Role> roles, String password);

    /** Sets a new password, ends a lock-out and opens a closed account again. */
    void changePassword(Staff by, String account, String password);

    /** Closes an account until it gets a new password; its name stays in the journal. */
    void close(Staff by, String account);

    /**
     * One account as the administrator sees it.
     *
     * @param closed nobody can sign in with it
     * @param lockedUntil when a sign-in is possible again after wrong passwords
     */
    record Account(
            String account,
            Set<Role> roles,
            boolean closed,
            Optional<Instant> lockedUntil,
            Optional<Instant> lastSignIn) {
        public Account {
            roles = Set.copyOf(roles);
        }
    }
}
