/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.hq.content;

import org.jspecify.annotations.NullMarked;
