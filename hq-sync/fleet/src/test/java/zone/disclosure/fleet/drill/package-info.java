@NullMarked
package zone.disclosure.fleet.drill;

import org.jspecify.annotations.NullMarked;
