/** What printing costs. Free by default; money is whole fen. */
@NullMarked
package zone.disclosure.station.fees;

import org.jspecify.annotations.NullMarked;
