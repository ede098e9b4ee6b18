/** Parts of this module, as tests. */
@NullMarked
package zone.disclosure.hq.submissions.internal;

import org.jspecify.annotations.NullMarked;
