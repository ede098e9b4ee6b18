/**
 * The register of stations: how a computer becomes one, what each last said it has, what changed there, and what staff ask
 * of it. All that is known of a station it said itself.
 */
@NullMarked
package zone.disclosure.hq.stations;

import org.jspecify.annotations.NullMarked;
