/** What travels between headquarters and stations, how it is sealed, and how it is written down. See the README of this module. */
@NullMarked
package zone.disclosure.contract.wire;

import org.jspecify.annotations.NullMarked;
