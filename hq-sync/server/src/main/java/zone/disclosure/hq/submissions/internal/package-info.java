/** Submissions in PostgreSQL, exports as CSV and XLSX. */
@NullMarked
package zone.disclosure.hq.submissions.internal;

import org.jspecify.annotations.NullMarked;
