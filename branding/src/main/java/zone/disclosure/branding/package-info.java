/**
 * The unified face of disclosure zones: who a county is, the type faces of screen and paper, and which characters they
 * can draw. Style sheets, icons and print templates lie beside the classes under {@code META-INF/resources/branding}.
 */
@NullMarked
package zone.disclosure.branding;

import org.jspecify.annotations.NullMarked;
