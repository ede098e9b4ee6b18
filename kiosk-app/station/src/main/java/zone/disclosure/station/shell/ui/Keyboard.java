package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** The keyboard inside the page; types into the field that has the focus. */
@Tag("zone-keyboard")
@JsModule("context://touch/touch.js")
final class Keyboard extends Component {
    /**
     * @param field id of the field it types into when none has the focus
     * @param go the words on its last key, Chinese and English
     * @param done gets what stands in the field when that key is pressed
     */
    Keyboard(String field, String go, boolean elder, Consumer<String> done) {
        getElement()
                .setAttribute("for", field)
                .setAttribute("word-go", go)
                .setAttribute("elder", elder)
                .setAttribute("class", "ime");
        addListener(Done.class, event -> done.accept(event.value));
    }

    /** The last key was pressed. */
    @DomEvent("zone-go")
    public static final class Done extends ComponentEvent<Keyboard> {
        private final String value;

        /** As the browser tells it. */
        public Done(Keyboard source, boolean fromClient, @EventData("event.detail.value") String value) {
            super(source, fromClient);
            this.value = value;
        }
    }
}
