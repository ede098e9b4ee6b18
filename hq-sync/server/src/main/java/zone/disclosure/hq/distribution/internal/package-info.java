/** How the module does it; nobody else looks in here. The only package of headquarters that knows Hazelcast. */
@NullMarked
package zone.disclosure.hq.distribution.internal;

import org.jspecify.annotations.NullMarked;
