/** The elements in a real browser, on a page of their own, served by the JDK; no station and no framework takes part. */
@NullMarked
package zone.disclosure.touch;

import org.jspecify.annotations.NullMarked;
