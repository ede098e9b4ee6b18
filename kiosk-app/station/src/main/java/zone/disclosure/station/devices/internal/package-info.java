/** The printer over IPP, the printer that is a folder, and the printer that is not there. */
@NullMarked
package zone.disclosure.station.devices.internal;

import org.jspecify.annotations.NullMarked;
