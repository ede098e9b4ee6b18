/** Stages for tests that need a whole county. */
@NullMarked
package zone.disclosure.hq.support;

import org.jspecify.annotations.NullMarked;
