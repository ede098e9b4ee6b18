package zone.disclosure.hq.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white box with a heading. */
public final class Panel extends Section {
    public Panel(String title, Component... content) {
        addClassName("panel");
        var heading = new H2(title);
        heading.addClassName("panel-title");
        add(heading);
        add(content);
    }
}
