/** Who this station is: its folders, its number, its keys, and how it got them. Its secret key never leaves here. */
@NullMarked
package zone.disclosure.station.station;

import org.jspecify.annotations.NullMarked;
