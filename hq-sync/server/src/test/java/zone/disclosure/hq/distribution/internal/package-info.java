/** The wire with both its ends. */
@NullMarked
package zone.disclosure.hq.distribution.internal;

import org.jspecify.annotations.NullMarked;
