/** Lines between stations and headquarters whose bytes are counted and whose weather we make. */
@NullMarked
package zone.disclosure.fleet.line;

import org.jspecify.annotations.NullMarked;
