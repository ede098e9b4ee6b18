/** Who may enter, and as what. */
@NullMarked
package zone.disclosure.hq.access;

import org.jspecify.annotations.NullMarked;
