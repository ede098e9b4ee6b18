/** The host page, its security headers, and the end of a visit. */
@NullMarked
package zone.disclosure.station.shell.internal;

import org.jspecify.annotations.NullMarked;
