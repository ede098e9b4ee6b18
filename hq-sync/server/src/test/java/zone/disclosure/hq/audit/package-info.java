/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.hq.audit;

import org.jspecify.annotations.NullMarked;
