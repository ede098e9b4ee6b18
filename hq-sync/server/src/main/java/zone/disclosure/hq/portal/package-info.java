/**
 * The pages behind every code: stateless, without script, without cookies, readable on any phone. They show what is
 * published and nothing else.
 */
@NullMarked
package zone.disclosure.hq.portal;

import org.jspecify.annotations.NullMarked;
