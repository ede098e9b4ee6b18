/** Accounts in PostgreSQL, the rules of the two ports. */
@NullMarked
package zone.disclosure.hq.access.internal;

import org.jspecify.annotations.NullMarked;
