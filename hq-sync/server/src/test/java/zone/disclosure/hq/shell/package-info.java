@NullMarked
package zone.disclosure.hq.shell;

import org.jspecify.annotations.NullMarked;
