/** Chores, as rules. */
@NullMarked
package zone.disclosure.station.sync.internal;

import org.jspecify.annotations.NullMarked;
