/** What citizens sent through stations: accepted once, acknowledged, listed, exported. */
@NullMarked
package zone.disclosure.hq.submissions;

import org.jspecify.annotations.NullMarked;
