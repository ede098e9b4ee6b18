/** Many stations against a real headquarters: what is measured here is what the product does. It is no part of the product. */
@NullMarked
package zone.disclosure.fleet;

import org.jspecify.annotations.NullMarked;
