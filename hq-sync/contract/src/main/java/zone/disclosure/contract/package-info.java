/**
 * The law between headquarters and stations: what crosses the wire, and the words both sides use for it.
 *
 * <p>This package holds identifiers and bytes. {@code page} holds what the public reads, {@code wire} holds what travels.
 */
@NullMarked
package zone.disclosure.contract;

import org.jspecify.annotations.NullMarked;
