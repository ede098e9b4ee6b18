package zone.disclosure.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zone.disclosure.contract.Scope;

/**
 * Which scopes are worth a round: those the bell named, or all of them when it is not known what happened. A head costs a
 * question and a signature; a station of three scopes need not pay three times for one.
 */
final class Bells {
    private final List<Scope> scopes;
    private final Set<Scope> named = new HashSet<>();
    private boolean all = true;

    Bells(List<Scope> scopes) {
        this.scopes = List.copyOf(scopes);
    }

    /** The bell named these codes. @return whether one of them is ours */
    synchronized boolean rang(Set<String> codes) {
        var ours = scopes.stream().filter(scope -> codes.contains(scope.code())).toList();
        named.addAll(ours);
        return !ours.isEmpty();
    }

    /** Anything may have happened. */
    synchronized void everything() {
        all = true;
    }

    /** Whether something rang that no round has looked at. */
    synchronized boolean isRinging() {
        return all || !named.isEmpty();
    }

    /** What to look at now. A round that nobody rang for looks at everything: it is the one that finds lost bells. */
    synchronized List<Scope> due() {
        var due = all || named.isEmpty()
                ? scopes
                : scopes.stream().filter(named::contains).toList();
        all = false;
        named.clear();
        return due;
    }
}
