/** Rules of reading and judging, as tests. */
@NullMarked
package zone.disclosure.hq.intake.internal;

import org.jspecify.annotations.NullMarked;
