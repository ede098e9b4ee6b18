/** Other programs that bring files from one place to many, doing the same work through the same counted line. */
@NullMarked
package zone.disclosure.fleet.peer;

import org.jspecify.annotations.NullMarked;
