/** Search with Lucene. */
@NullMarked
package zone.disclosure.station.search.internal;

import org.jspecify.annotations.NullMarked;
