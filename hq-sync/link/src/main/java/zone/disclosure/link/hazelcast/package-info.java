/** The wire over Hazelcast: the only package on the station's side that knows of it. */
@NullMarked
package zone.disclosure.link.hazelcast;

import org.jspecify.annotations.NullMarked;
