/** Random fault schedules over a headquarters and a few stations, and what must be true at the end of each. */
@NullMarked
package zone.disclosure.fleet.drill;

import org.jspecify.annotations.NullMarked;
