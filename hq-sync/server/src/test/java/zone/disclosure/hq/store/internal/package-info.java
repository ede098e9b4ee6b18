/** Parts of this module, as tests. */
@NullMarked
package zone.disclosure.hq.store.internal;

import org.jspecify.annotations.NullMarked;
