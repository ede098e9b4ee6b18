/** The catalogue over the shelf. */
@NullMarked
package zone.disclosure.station.catalogue.internal;

import org.jspecify.annotations.NullMarked;
