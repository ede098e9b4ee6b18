/** The wire that a courier carries in a pocket, and a station's visit from one. */
@NullMarked
package zone.disclosure.link.courier;

import org.jspecify.annotations.NullMarked;
