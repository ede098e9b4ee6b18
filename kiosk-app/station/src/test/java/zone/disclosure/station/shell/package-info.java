/** The screens, looked at in a real browser on a station that has never heard of a headquarters. */
@NullMarked
package zone.disclosure.station.shell;

import org.jspecify.annotations.NullMarked;
