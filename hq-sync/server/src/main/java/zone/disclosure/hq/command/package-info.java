/** What the command line asks of a headquarters that is running. */
@NullMarked
package zone.disclosure.hq.command;

import org.jspecify.annotations.NullMarked;
