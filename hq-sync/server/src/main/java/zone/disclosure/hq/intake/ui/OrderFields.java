package zone.disclosure.hq.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.intake.Order;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Words;

/** What holds for a whole batch. The attribute stays empty unless a person decides on one. */
final class OrderFields extends FormLayout {
    private final ComboBox<Scope> scope = new ComboBox<>(Words.of("import.scope"));
    private final Select<Attribute> attribute = new Select<>();
    private final ComboBox<Field> field = new ComboBox<>(Words.of("import.field"));
    private final ComboBox<String> issuer = new ComboBox<>(Words.of("import.issuer"));
    private final Scope county;

    OrderFields(Places places, Scope county, List<String> issuers) {
        this.county = county;
        scope.setId("import-scope");
        scope.setItems(places.all());
        scope.setItemLabelGenerator(places::full);
        scope.setValue(county);
        attribute.setId("import-attribute");
        attribute.setLabel(Words.of("import.attribute"));
        attribute.setItems(Attribute.values());
        attribute.setEmptySelectionAllowed(true);
        attribute.setEmptySelectionCaption(Words.of("import.attribute-none"));
        attribute.setItemLabelGenerator(each -> each == null ? Words.of("import.attribute-none") : each.chinese());
        attribute.setHelperText(Words.of("import.attribute-hint"));
        field.setItems(Field.ALL);
        field.setItemLabelGenerator(Field::chinese);
        field.setClearButtonVisible(true);
        issuer.setItems(issuers);
        issuer.setAllowCustomValue(true);
        issuer.addCustomValueSetListener(event -> issuer.setValue(event.getDetail()));
        issuer.setClearButtonVisible(true);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("520px", 2));
        add(scope, attribute, field, issuer);
    }

    Order order(Staff by) {
        return new Order(
                scope.getOptionalValue().orElse(county),
                attribute.getOptionalValue(),
                field.getOptionalValue(),
                issuer.getOptionalValue().map(String::strip).filter(text -> !text.isEmpty()),
                by,
                Optional.empty());
    }
}
