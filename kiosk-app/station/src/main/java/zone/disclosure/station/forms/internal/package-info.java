/** Slips over the outbox. */
@NullMarked
package zone.disclosure.station.forms.internal;

import org.jspecify.annotations.NullMarked;
