/** Intake: takes what a county already has, in whatever file, and makes drafts of it. It never publishes by itself. */
@NullMarked
package zone.disclosure.hq.intake;

import org.jspecify.annotations.NullMarked;
