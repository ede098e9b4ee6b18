/** How the module does it; nobody else looks in here. */
@NullMarked
package zone.disclosure.station.incidents.internal;

import org.jspecify.annotations.NullMarked;
