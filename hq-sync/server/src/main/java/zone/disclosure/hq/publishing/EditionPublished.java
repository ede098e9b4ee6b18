package zone.disclosure.hq.publishing;

import java.util.Set;
import zone.disclosure.contract.Scope;

/**
 * These scopes have a new edition. Published <em>after</em> the commit, outside any transaction: listen with a plain
 * {@code @EventListener}.
 */
public record EditionPublished(Set<Scope> scopes) {
    public EditionPublished {
        scopes = Set.copyOf(scopes);
    }
}
