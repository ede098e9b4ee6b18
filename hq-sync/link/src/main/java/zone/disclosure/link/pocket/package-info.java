/** A headquarters that fits into a test or a drill: it seals and numbers like the real one and forgets all at the end. */
@NullMarked
package zone.disclosure.link.pocket;

import org.jspecify.annotations.NullMarked;
