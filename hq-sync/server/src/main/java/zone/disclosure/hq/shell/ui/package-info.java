/** The console's own views: sign-in, start page, accounts, journal. */
@NullMarked
package zone.disclosure.hq.shell.ui;

import org.jspecify.annotations.NullMarked;
