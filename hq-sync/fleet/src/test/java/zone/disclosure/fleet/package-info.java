@NullMarked
package zone.disclosure.fleet;

import org.jspecify.annotations.NullMarked;
