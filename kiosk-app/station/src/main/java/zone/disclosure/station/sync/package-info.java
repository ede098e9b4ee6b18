/** Keeps the shelf equal to headquarters and empties the outbox, whenever there is a line, and quietly when there is none. */
@NullMarked
package zone.disclosure.station.sync;

import org.jspecify.annotations.NullMarked;
