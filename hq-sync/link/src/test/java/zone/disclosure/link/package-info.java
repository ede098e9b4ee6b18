/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.link;

import org.jspecify.annotations.NullMarked;
