/** What lies on the shelf, as a visitor looks through it: by field, kind, issuer and place, newest first. It never changes a page. */
@NullMarked
package zone.disclosure.station.catalogue;

import org.jspecify.annotations.NullMarked;
