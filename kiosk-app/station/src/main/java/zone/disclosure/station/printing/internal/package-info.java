/** Rendering, stamping and the print jobs that survive a power cut. */
@NullMarked
package zone.disclosure.station.printing.internal;

import org.jspecify.annotations.NullMarked;
