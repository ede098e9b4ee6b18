/** Headquarters as real processes, with the configuration that is shipped. */
@NullMarked
package zone.disclosure.fleet.headquarters;

import org.jspecify.annotations.NullMarked;
