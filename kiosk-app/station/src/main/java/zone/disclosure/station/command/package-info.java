/** What a person at the computer itself can ask of a station, running or stopped. */
@NullMarked
package zone.disclosure.station.command;

import org.jspecify.annotations.NullMarked;
