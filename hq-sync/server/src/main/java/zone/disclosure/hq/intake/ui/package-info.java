/** Bringing in what a county already has. */
@NullMarked
package zone.disclosure.hq.intake.ui;

import org.jspecify.annotations.NullMarked;
