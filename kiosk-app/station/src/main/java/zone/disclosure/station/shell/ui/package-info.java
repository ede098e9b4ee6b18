/** What a visitor sees. Views are package-private: they ask one API each, show one record, and know no rules. */
@NullMarked
package zone.disclosure.station.shell.ui;

import org.jspecify.annotations.NullMarked;
