/** The console's house: layout, sign-in, words, and the small parts that every view is made of. It knows no content. */
@NullMarked
package zone.disclosure.hq.shell;

import org.jspecify.annotations.NullMarked;
