/** One code for each page (一码获取): drawn, read back from its own pixels, and understood when a visitor scans one. */
@NullMarked
package zone.disclosure.station.pageqr;

import org.jspecify.annotations.NullMarked;
