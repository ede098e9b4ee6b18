package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Term;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.shell.DayField;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Words;

/** What is known of a page beside its body. It keeps what it cannot show. */
final class PageFields extends FormLayout {
    private static final int TYPING_MILLIS = 400;

    private final TextField title = new TextField(Words.of("edit.title"));
    private final NumberField number = new NumberField();
    private final ComboBox<String> issuer = new ComboBox<>(Words.of("edit.issuer"));
    private final Select<Kind> kind = new Select<>();
    private final ComboBox<Field> field = new ComboBox<>(Words.of("edit.field"));
    private final ComboBox<Scope> scope = new ComboBox<>(Words.of("edit.scope"));
    private final Select<Attribute> attribute = new Select<>();
    private final DayField issued = new DayField("edit.issued");
    private final DayField effective = new DayField("edit.effective");
    private final DayField expires = new DayField("edit.expires");
    private final Checkbox normative = new Checkbox(Words.of("edit.normative"));
    private final Checkbox urgent = new Checkbox(Words.of("edit.urgent"));
    private final TextField keywords = new TextField(Words.of("edit.keywords"));
    private final TextArea summary = new TextArea(Words.of("edit.summary"));

    PageFields(List<String> issuers, Places places, Runnable changed) {
        title.setId("title");
        title.setMaxLength(Material.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        issuer.setItems(issuers);
        issuer.setAllowCustomValue(true);
        issuer.addCustomValueSetListener(event -> issuer.setValue(event.getDetail()));
        kind.setLabel(Words.of("edit.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Kind::chinese);
        field.setItems(Field.ALL);
        field.setItemLabelGenerator(Field::chinese);
        scope.setItems(places.all());
        scope.setItemLabelGenerator(places::name);
        attribute.setLabel(Words.of("edit.attribute"));
        attribute.setItems(Attribute.values());
        attribute.setItemLabelGenerator(Attribute::chinese);
        attribute.setPlaceholder(Words.of("edit.attribute-hint"));
        keywords.setHelperText(Words.of("edit.keywords-hint"));
        ids();
        Stream.of(title, number, keywords).forEach(text -> text.setValueChangeMode(ValueChangeMode.LAZY));
        Stream.of(title, keywords).forEach(text -> text.setValueChangeTimeout(TYPING_MILLIS));
        summary.setValueChangeMode(ValueChangeMode.LAZY);
        summary.setMaxLength(500);
        Stream.<HasValue<?, ?>>of(
                        title, number, issuer, kind, field, scope, attribute, issued, effective, expires, normative,
                        urgent, keywords, summary)
                .forEach(each -> each.addValueChangeListener(_ -> changed.run()));
        lay();
    }

    private void ids() {
        issuer.setId("issuer");
        kind.setId("kind");
        field.setId("field");
        scope.setId("scope");
        attribute.setId("attribute");
        issued.setId("issued");
        effective.setId("effective");
        expires.setId("expires");
        normative.setId("normative");
        urgent.setId("urgent");
        urgent.setHelperText(Words.of("edit.urgent-hint"));
        keywords.setId("keywords");
        summary.setId("summary");
    }

    private void lay() {
        setResponsiveSteps(new ResponsiveStep("0", 2), new ResponsiveStep("640px", 4));
        add(
                title, number, issuer, issued, effective, expires, kind, field, scope, attribute, keywords, normative,
                urgent, summary);
        setColspan(title, 4);
        setColspan(number, 2);
        setColspan(keywords, 2);
        setColspan(normative, 1);
        setColspan(urgent, 1);
        setColspan(summary, 4);
    }

    void show(Scope place, Material material) {
        scope.setValue(place);
        title.setValue(material.title());
        number.setValue(material.number().orElse(""));
        issuer.setValue(material.issuer().orElse(null));
        kind.setValue(material.kind().orElse(null));
        field.setValue(material.field().orElse(null));
        attribute.setValue(material.attribute().orElse(null));
        issued.setValue(material.issued().orElse(null));
        effective.setValue(material.term().effective().orElse(null));
        expires.setValue(material.term().expires().orElse(null));
        normative.setValue(material.term().normative());
        urgent.setValue(material.urgent());
        keywords.setValue(String.join("，", material.keywords()));
        summary.setValue(material.summary());
    }

    void clearTitle() {
        title.clear();
        title.focus();
    }

    void setReadOnly(boolean readOnly) {
        Stream.<HasValue<?, ?>>of(
                        title, number, issuer, kind, field, scope, attribute, issued, effective, expires, normative,
                        urgent, keywords, summary)
                .forEach(each -> each.setReadOnly(readOnly));
    }

    Optional<Scope> scope() {
        return scope.getOptionalValue();
    }

    Optional<Kind> kind() {
        return kind.getOptionalValue();
    }

    boolean hasTitle() {
        return !title.getValue().isBlank();
    }

    /** Puts what stands here over {@code base}; the title must not be blank. */
    Material over(Material base) {
        return new Material(
                title.getValue(),
                kind(),
                number.number(),
                issuer.getOptionalValue().map(String::strip).filter(text -> !text.isEmpty()),
                field.getOptionalValue(),
                issued.day(),
                base.published(),
                attribute.getOptionalValue(),
                new Term(
                        normative.getValue(),
                        effective.day(),
                        expires.day(),
                        base.term().ending()),
                summary.getValue().strip(),
                Arrays.stream(keywords.getValue().split("[,，、;；\\s]+"))
                        .filter(word -> !word.isBlank())
                        .toList(),
                base.facts(),
                base.markup(),
                base.attachments(),
                base.relations(),
                base.sourceId(),
                urgent.getValue());
    }
}
