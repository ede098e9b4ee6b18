package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import zone.disclosure.contract.page.DocumentNumber;
import zone.disclosure.hq.shell.Words;

/** The document number, read while it is typed: below it stands how it will be stored, and what is odd. Source: R3.1. */
final class NumberField extends TextField {
    NumberField() {
        super(Words.of("edit.number"));
        setId("number");
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.EAGER);
        addValueChangeListener(_ -> setHelperText(explanation(getValue())));
        setHelperText(explanation(""));
    }

    /** As typed; empty for none. */
    Optional<String> number() {
        return Optional.of(getValue().strip()).filter(text -> !text.isEmpty());
    }

    /** What is said below the field. */
    static String explanation(String typed) {
        if (typed.isBlank()) {
            return Words.of("edit.number-none");
        }
        return DocumentNumber.parse(typed)
                .map(NumberField::explanation)
                .orElseGet(() -> Words.of("edit.number-unreadable"));
    }

    private static String explanation(DocumentNumber number) {
        var stored = Words.of("edit.number-stored", number.canonical());
        return number.warnings().isEmpty()
                ? stored
                : stored + " "
                        + EnumSet.copyOf(number.warnings()).stream()
                                .map(warning -> Words.of("edit.number-" + warning))
                                .collect(Collectors.joining(" "));
    }
}
