/** What stations said of themselves. */
@NullMarked
package zone.disclosure.hq.stations.ui;

import org.jspecify.annotations.NullMarked;
