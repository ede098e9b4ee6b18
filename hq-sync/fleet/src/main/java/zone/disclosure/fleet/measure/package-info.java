/** Counting and timing, and the plain facts of processes and machine. */
@NullMarked
package zone.disclosure.fleet.measure;

import org.jspecify.annotations.NullMarked;
