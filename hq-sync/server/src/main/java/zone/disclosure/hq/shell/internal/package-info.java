/** The console's web rules, its host page, and what happens when a view breaks. */
@NullMarked
package zone.disclosure.hq.shell.internal;

import org.jspecify.annotations.NullMarked;
