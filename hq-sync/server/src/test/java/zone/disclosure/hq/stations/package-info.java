/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.hq.stations;

import org.jspecify.annotations.NullMarked;
