package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A line to type into with the keyboard inside the page. The browser neither remembers nor corrects what is typed. */
final class TypedLine extends Input {
    private static final int PAUSE_MS = 120;

    /**
     * @param longest in characters
     * @param typed gets what stands there a moment after each key
     */
    TypedLine(String id, String name, int longest, Consumer<String> typed) {
        setId(id);
        addClassName("form-input");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MS);
        getElement()
                .setAttribute("aria-label", name)
                .setAttribute("maxlength", Integer.toString(longest))
                .setAttribute("autocomplete", "off")
                .setAttribute("autocorrect", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("inputmode", "none");
        addValueChangeListener(event -> typed.accept(event.getValue()));
    }

    /** Takes the keyboard. */
    void takeFocus() {
        getElement().callJsFunction("focus");
    }
}
