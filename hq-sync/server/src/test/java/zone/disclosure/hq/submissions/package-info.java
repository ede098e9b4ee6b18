/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.hq.submissions;

import org.jspecify.annotations.NullMarked;
