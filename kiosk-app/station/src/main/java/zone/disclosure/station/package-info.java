/** A station: everything a visitor touches. It never needs a network to start, to search, to read or to print. */
@NullMarked
package zone.disclosure.station;

import org.jspecify.annotations.NullMarked;
