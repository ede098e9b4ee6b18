/** How the module does it; nobody else looks in here. */
@NullMarked
package zone.disclosure.station.station.internal;

import org.jspecify.annotations.NullMarked;
