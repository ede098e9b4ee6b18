/** How the portal answers: controllers, what their templates show, and the headers of every answer. */
@NullMarked
package zone.disclosure.hq.portal.internal;

import org.jspecify.annotations.NullMarked;
