/** Finding pages by words. The index is a copy of the shelf and is rebuilt from it at will. */
@NullMarked
package zone.disclosure.station.search;

import org.jspecify.annotations.NullMarked;
