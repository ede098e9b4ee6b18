/** The command line's end and headquarters' end of one small HTTP conversation. */
@NullMarked
package zone.disclosure.hq.command.internal;

import org.jspecify.annotations.NullMarked;
