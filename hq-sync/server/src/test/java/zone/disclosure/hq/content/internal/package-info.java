/** Parts of this module, as tests. */
@NullMarked
package zone.disclosure.hq.content.internal;

import org.jspecify.annotations.NullMarked;
