/** Headquarters against a real PostgreSQL. */
@NullMarked
package zone.disclosure.hq;

import org.jspecify.annotations.NullMarked;
