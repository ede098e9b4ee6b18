@NullMarked
package zone.disclosure.hq.content.ui;

import org.jspecify.annotations.NullMarked;
