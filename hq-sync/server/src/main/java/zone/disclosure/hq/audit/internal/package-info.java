/** The journal in PostgreSQL. */
@NullMarked
package zone.disclosure.hq.audit.internal;

import org.jspecify.annotations.NullMarked;
