/** Both ends of one small conversation on this computer. */
@NullMarked
package zone.disclosure.station.command.internal;

import org.jspecify.annotations.NullMarked;
