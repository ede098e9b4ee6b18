package zone.disclosure.hq.shell;

import org.springframework.stereotype.Component;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** The person in front of the console. It decides nothing; the modules check every move themselves. */
@Component
public class SignedIn {
    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Who it is.
     *
     * @throws Trouble when the account was closed meanwhile, or nobody is signed in
     */
    public Staff staff() {
        return accounts.signedIn().orElseThrow(() -> new Trouble(Incident.INTERNAL, Words.of("shell.signed-out")));
    }
}
