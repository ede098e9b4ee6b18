/** What staff write: drafts, their states, the checks of the law, and who may move them. */
@NullMarked
package zone.disclosure.hq.content;

import org.jspecify.annotations.NullMarked;
