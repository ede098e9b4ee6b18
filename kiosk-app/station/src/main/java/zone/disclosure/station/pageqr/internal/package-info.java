/** Codes drawn and read with ZXing. */
@NullMarked
package zone.disclosure.station.pageqr.internal;

import org.jspecify.annotations.NullMarked;
