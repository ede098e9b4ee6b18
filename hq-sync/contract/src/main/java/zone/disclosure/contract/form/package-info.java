/** What visitors fill in at a station, as it travels to headquarters. */
@NullMarked
package zone.disclosure.contract.form;

import org.jspecify.annotations.NullMarked;
