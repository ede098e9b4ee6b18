/** One disclosed document as the public sees it: its facts, its body, its validity. Plain data, no framework. */
@NullMarked
package zone.disclosure.contract.page;

import org.jspecify.annotations.NullMarked;
