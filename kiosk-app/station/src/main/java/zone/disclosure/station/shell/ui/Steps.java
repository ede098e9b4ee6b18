package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** Where a visitor is on a way of several steps. */
final class Steps extends OrderedList {
    /** @param now the present step, from 1 */
    Steps(int now, String... names) {
        addClassName("steps");
        for (int i = 1; i <= names.length; i++) {
            var step = new ListItem(i + " " + names[i - 1]);
            step.addClassName("step");
            step.setClassName("is-done", i < now);
            if (i == now) {
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }
}
