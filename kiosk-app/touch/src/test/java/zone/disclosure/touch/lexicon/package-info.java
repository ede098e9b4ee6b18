@NullMarked
package zone.disclosure.touch.lexicon;

import org.jspecify.annotations.NullMarked;
