/** Stations of the real link with shelves of their own, many in one process. */
@NullMarked
package zone.disclosure.fleet.station;

import org.jspecify.annotations.NullMarked;
