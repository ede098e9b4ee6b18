/** What a courier carries where there is no line: a folder on a stick, written so that it may be pulled out at any moment. */
@NullMarked
package zone.disclosure.contract.courier;

import org.jspecify.annotations.NullMarked;
