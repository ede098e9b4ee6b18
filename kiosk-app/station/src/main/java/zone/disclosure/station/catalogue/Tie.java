package zone.disclosure.station.catalogue;

import zone.disclosure.contract.page.Relation;

/**
 * A page that belongs to the one being read.
 *
 * @param direction whether the page being read says so, or the other one
 */
public record Tie(Relation.Type type, Direction direction, Line page) {
    /** Who names whom. */
    public enum Direction {
        /** The page being read names the other: it interprets, amends, repeals, replaces it. */
        OUT,
        /** The other names the page being read: it is interpreted, amended, repealed, replaced by it. */
        IN
    }
}
