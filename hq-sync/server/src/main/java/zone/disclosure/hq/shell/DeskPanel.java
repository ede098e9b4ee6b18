package zone.disclosure.hq.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import zone.disclosure.hq.access.Staff;

/** A part of the start page that a module contributes. It shows and leads on; it never changes anything. */
public interface DeskPanel {
    /** Smaller ones stand higher. */
    int place();

    /** What {@code staff} should see now; empty when it does not concern them. */
    Optional<Component> panel(Staff staff);
}
