/** The register of stations: how a computer becomes one, and what each last said it has. */
@NullMarked
package zone.disclosure.hq.stations;

import org.jspecify.annotations.NullMarked;
