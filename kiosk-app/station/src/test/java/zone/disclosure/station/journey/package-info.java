/** Journeys through the whole product: headquarters and stations in processes of their own, a real browser, a printer that speaks IPP. */
@NullMarked
package zone.disclosure.station.journey;

import org.jspecify.annotations.NullMarked;
