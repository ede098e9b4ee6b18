/** What goes to and comes from stations without a line, on a stick. */
@NullMarked
package zone.disclosure.hq.courier;

import org.jspecify.annotations.NullMarked;
