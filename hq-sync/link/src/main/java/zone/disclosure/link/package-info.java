/** The station's end of the wire: rounds down, submissions up, over a small port that a store implements. */
@NullMarked
package zone.disclosure.link;

import org.jspecify.annotations.NullMarked;
