/** What the public sees: editions, one numbered change after the other, sealed. */
@NullMarked
package zone.disclosure.hq.publishing;

import org.jspecify.annotations.NullMarked;
