/** The journal of who did what: lines are added, never changed, and each vouches for the one before. */
@NullMarked
package zone.disclosure.hq.audit;

import org.jspecify.annotations.NullMarked;
