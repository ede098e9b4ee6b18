package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Hears a barcode scanner that types, on whatever screen it is. */
@Tag("zone-scanner")
@JsModule("context://touch/touch.js")
final class Scanner extends Component {
    Scanner(Consumer<String> scanned) {
        addListener(Heard.class, heard -> scanned.accept(heard.text));
    }

    /** Something was scanned. */
    @DomEvent("zone-scan")
    public static final class Heard extends ComponentEvent<Scanner> {
        private final String text;

        /** As the browser tells it. */
        public Heard(Scanner source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }
    }
}
