package zone.disclosure.hq.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.access.Staff;

/** A part that another module contributes to the page of one station. It shows and never changes anything. */
public interface StationPanel {
    /** What {@code staff} should see beside that station; empty when there is nothing to say of it. */
    Optional<Component> panel(Staff staff, StationId station);
}
