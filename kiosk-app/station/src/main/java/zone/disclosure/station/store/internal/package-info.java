/** How the module does it; nobody else looks in here. */
@NullMarked
package zone.disclosure.station.store.internal;

import org.jspecify.annotations.NullMarked;
