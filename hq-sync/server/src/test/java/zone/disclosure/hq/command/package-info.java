/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.hq.command;

import org.jspecify.annotations.NullMarked;
