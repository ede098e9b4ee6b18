/**
 * The screens of a station and the visit they belong to.
 *
 * <p>Everything of a visitor hangs on one {@link zone.disclosure.station.shell.VisitorSession}. Ending it, by hand or because
 * nobody is there any more, invalidates the session it lives in; nothing of it is written anywhere.
 */
@NullMarked
package zone.disclosure.station.shell;

import org.jspecify.annotations.NullMarked;
