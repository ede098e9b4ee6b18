package zone.disclosure.hq.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.hq.access.Staff;

/** A part that another module contributes to the desk of one page. It never changes the page. */
public interface PagePanel {
    /** What {@code staff} should see beside that page; empty when there is nothing to say of it. */
    Optional<Component> panel(Staff staff, PageId page);
}
