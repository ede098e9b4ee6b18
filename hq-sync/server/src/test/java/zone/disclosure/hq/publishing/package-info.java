/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.hq.publishing;

import org.jspecify.annotations.NullMarked;
