/**
 * The wire to the stations: a Hazelcast member whose maps load from the database and the attachments and may vanish at
 * any time, and a bell that says that something changed. Nothing is kept here and nothing is decided here.
 *
 * <p>Whoever reaches the port can read what is public anyway; what stations send is sealed. The port stands on loopback
 * until the edge with certificates is there.
 */
@NullMarked
package zone.disclosure.hq.distribution;

import org.jspecify.annotations.NullMarked;
