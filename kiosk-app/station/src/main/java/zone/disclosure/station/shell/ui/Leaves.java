package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.BiConsumer;

/** A long text shown leaf by leaf, never scrolling. */
@Tag("zone-leaves")
@JsModule("context://touch/touch.js")
final class Leaves extends Component implements HasComponents {
    /** @param turned gets the leaf shown, from 1, and how many there are */
    Leaves(BiConsumer<Integer, Integer> turned) {
        addListener(Turned.class, event -> turned.accept(event.leaf, event.leaves));
    }

    /** Turns on. */
    void next() {
        getElement().callJsFunction("next");
    }

    /** Turns back. */
    void previous() {
        getElement().callJsFunction("previous");
    }

    /** Turns to where the element with this id begins. */
    void show(String id) {
        getElement().callJsFunction("show", id);
    }

    /** Another leaf is shown, or there are more or fewer. */
    @DomEvent("zone-leaf")
    public static final class Turned extends ComponentEvent<Leaves> {
        private final int leaf;
        private final int leaves;

        /** As the browser tells it. */
        public Turned(
                Leaves source,
                boolean fromClient,
                @EventData("event.detail.leaf") int leaf,
                @EventData("event.detail.leaves") int leaves) {
            super(source, fromClient);
            this.leaf = leaf;
            this.leaves = leaves;
        }
    }
}
