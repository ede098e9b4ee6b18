/** Where headquarters keeps things: the database, attachments by their hash, settings, and the names of what can go wrong. */
@NullMarked
package zone.disclosure.hq.store;

import org.jspecify.annotations.NullMarked;
