/** Pages become pictures and paper. A foreign PDF is only ever opened in a process of its own that may die. */
@NullMarked
package zone.disclosure.station.printing;

import org.jspecify.annotations.NullMarked;
