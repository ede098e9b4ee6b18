/** Drafts in PostgreSQL. */
@NullMarked
package zone.disclosure.hq.content.internal;

import org.jspecify.annotations.NullMarked;
