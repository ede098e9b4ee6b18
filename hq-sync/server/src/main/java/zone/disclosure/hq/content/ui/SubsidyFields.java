package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zone.disclosure.contract.page.Fact;

/** The seven facts that every subsidy discloses (R4.1). Other facts of the page stay as they are. */
final class SubsidyFields extends FormLayout {
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private List<Fact> others = List.of();

    SubsidyFields(Runnable changed) {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("640px", 2));
        for (var label : Fact.SUBSIDY) {
            var field = new TextField(label);
            field.setId("fact-" + fields.size());
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(_ -> changed.run());
            fields.put(label, field);
            add(field);
        }
    }

    void show(List<Fact> facts) {
        fields.values().forEach(TextField::clear);
        var rest = new ArrayList<Fact>();
        for (var fact : facts) {
            var field = fields.get(fact.label());
            if (field == null) {
                rest.add(fact);
            } else {
                field.setValue(fact.value());
            }
        }
        others = List.copyOf(rest);
    }

    void setReadOnly(boolean readOnly) {
        fields.values().forEach(field -> field.setReadOnly(readOnly));
    }

    /** Those of the seven that have something, in their order, then the others. */
    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        fields.forEach((label, field) -> {
            if (!field.getValue().isBlank()) {
                facts.add(new Fact(label, field.getValue().strip()));
            }
        });
        facts.addAll(others);
        return facts;
    }
}
