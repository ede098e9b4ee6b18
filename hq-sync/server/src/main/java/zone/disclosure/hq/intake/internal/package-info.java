/** How intake reads each kind of file and judges what it found. Nobody outside the module sees these classes. */
@NullMarked
package zone.disclosure.hq.intake.internal;

import org.jspecify.annotations.NullMarked;
