/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.hq.intake;

import org.jspecify.annotations.NullMarked;
