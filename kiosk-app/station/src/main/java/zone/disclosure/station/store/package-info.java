/**
 * What the station knows: the shelf of pages, the attachments, and the outbox. SQLite with one writer; a power cut
 * leaves the state before or the state after. Only a round of the link writes the shelf.
 */
@NullMarked
package zone.disclosure.station.store;

import org.jspecify.annotations.NullMarked;
