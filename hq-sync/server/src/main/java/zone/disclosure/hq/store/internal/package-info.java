/** PostgreSQL as a child process or a server, and a folder of files. */
@NullMarked
package zone.disclosure.hq.store.internal;

import org.jspecify.annotations.NullMarked;
