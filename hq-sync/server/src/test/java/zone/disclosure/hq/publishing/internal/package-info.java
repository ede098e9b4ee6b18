/** Rules of this module, as tests. */
@NullMarked
package zone.disclosure.hq.publishing.internal;

import org.jspecify.annotations.NullMarked;
