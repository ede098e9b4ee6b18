package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.DraftFilter;
import zone.disclosure.hq.content.DraftRow;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Slice;

/** Which pages this one explains, changes, repeals or goes with; others are found by words of their title or number. */
final class RelationList extends Div {
    private final transient Drafts drafts;
    private final transient Runnable changed;
    private final Div lines = new Div();
    private final Div tools = new Div();
    private final List<Relation> relations = new ArrayList<>();
    private boolean readOnly;

    RelationList(Drafts drafts, Runnable changed) {
        this.drafts = drafts;
        this.changed = changed;
        addClassName("lines-field");
        var type = new Select<Relation.Type>();
        type.setLabel(Words.of("edit.relation-type"));
        type.setItems(Relation.Type.values());
        type.setItemLabelGenerator(each -> Words.of("relation." + each));
        type.setValue(Relation.Type.INTERPRETS);
        var target = new ComboBox<DraftRow>(Words.of("edit.relation-target"));
        target.setItemLabelGenerator(RelationList::label);
        target.setItems(query -> drafts
                .list(
                        DraftFilter.ALL.with(query.getFilter().orElse("")),
                        new Slice(query.getOffset(), query.getLimit()))
                .stream());
        target.addClassName("grows");
        var add = new Button(Words.of("edit.relation-add"), _ -> {
            target.getOptionalValue().ifPresent(row -> put(new Relation(type.getValue(), row.page())));
            target.clear();
        });
        tools.addClassName("toolbar");
        tools.add(type, target, add);
        add(lines, tools);
    }

    private void put(Relation relation) {
        if (!relations.contains(relation)) {
            relations.add(relation);
            changed.run();
            draw();
        }
    }

    void show(List<Relation> shown) {
        relations.clear();
        relations.addAll(shown);
        draw();
    }

    void setReadOnly(boolean only) {
        readOnly = only;
        tools.setVisible(!only);
        draw();
    }

    List<Relation> relations() {
        return List.copyOf(relations);
    }

    private void draw() {
        lines.removeAll();
        for (var relation : relations) {
            var words = new Span(Words.of("relation." + relation.type()));
            words.addClassName("relation-type");
            var title = drafts.find(relation.target()).map(Draft::material).map(it -> it.title());
            var link = new Anchor(
                    "pages/" + relation.target(), title.orElse(relation.target().value()));
            link.addClassName("grows");
            var remove = new Button(Words.of("common.remove"), _ -> take(relation::equals));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remove.setVisible(!readOnly);
            var line = new Div(words, link, remove);
            line.addClassName("line");
            lines.add(line);
        }
    }

    private void take(Predicate<Relation> which) {
        relations.removeIf(which);
        changed.run();
        draw();
    }

    private static String label(DraftRow row) {
        return row.title() + row.number().map(number -> " " + number).orElse("");
    }
}
