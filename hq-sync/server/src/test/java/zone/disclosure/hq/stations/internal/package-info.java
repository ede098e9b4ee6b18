@NullMarked
package zone.disclosure.hq.stations.internal;

import org.jspecify.annotations.NullMarked;
