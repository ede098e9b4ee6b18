/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.hq.access;

import org.jspecify.annotations.NullMarked;
