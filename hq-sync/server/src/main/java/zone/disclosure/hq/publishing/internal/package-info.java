/** Editions in PostgreSQL, keys in files. */
@NullMarked
package zone.disclosure.hq.publishing.internal;

import org.jspecify.annotations.NullMarked;
