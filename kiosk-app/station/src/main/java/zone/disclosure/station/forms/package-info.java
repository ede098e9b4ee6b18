/** What visitors fill in at the station. Sealed the moment it is sent; the station itself cannot read it any more. */
@NullMarked
package zone.disclosure.station.forms;

import org.jspecify.annotations.NullMarked;
