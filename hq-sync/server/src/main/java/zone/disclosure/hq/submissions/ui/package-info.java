/** What citizens wrote. */
@NullMarked
package zone.disclosure.hq.submissions.ui;

import org.jspecify.annotations.NullMarked;
