/** The things that happen to a county, one class each. */
@NullMarked
package zone.disclosure.fleet.scenario;

import org.jspecify.annotations.NullMarked;
