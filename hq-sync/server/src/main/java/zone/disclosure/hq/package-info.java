/** Headquarters: where staff write and publish, what the wire serves, and the pages behind every code. */
@NullMarked
package zone.disclosure.hq;

import org.jspecify.annotations.NullMarked;
