/** How the module reads and writes sticks. */
@NullMarked
package zone.disclosure.hq.courier.internal;

import org.jspecify.annotations.NullMarked;
