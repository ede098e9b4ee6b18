/** What can go wrong at a station, by code; what the visitor sees and the clerk does is in {@code docs/incidents.md}. */
@NullMarked
package zone.disclosure.station.incidents;

import org.jspecify.annotations.NullMarked;
