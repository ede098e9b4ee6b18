/** The machines beside the screen. A port for each, and adapters that say what is wrong in words a clerk can act on. */
@NullMarked
package zone.disclosure.station.devices;

import org.jspecify.annotations.NullMarked;
