/** Several headquarters over one database. */
@NullMarked
package zone.disclosure.hq.members;

import org.jspecify.annotations.NullMarked;
