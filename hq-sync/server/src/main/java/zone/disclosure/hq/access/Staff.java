package zone.disclosure.hq.access;

import java.util.Set;

/**
 * Who acts: one member of staff.
 *
 * @param account the name they sign in with
 */
public record Staff(String account, Set<Role> roles) {
    public Staff {
        roles = Set.copyOf(roles);
    }

    /** Whether they have the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
