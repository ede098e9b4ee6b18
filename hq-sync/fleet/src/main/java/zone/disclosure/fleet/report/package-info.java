/** What the fleet found out, as JSON, pictures and a page to read. */
@NullMarked
package zone.disclosure.fleet.report;

import org.jspecify.annotations.NullMarked;
