/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.hq.store;

import org.jspecify.annotations.NullMarked;
