package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.Words;

/** Everything of a page that can be written, in the order one thinks of it. It saves nothing. */
final class MaterialForm extends Div {
    private final transient EditorDesk desk;
    private final PageFields fields;
    private final SubsidyFields facts;
    private final BodyField body;
    private final AttachmentList attachments;
    private final RelationList relations;
    private final Panel subsidy;
    private transient Material base = Material.titled("-");
    private transient boolean filling;

    MaterialForm(EditorDesk desk, Runnable changed) {
        this.desk = desk;
        Runnable heard = () -> {
            if (!filling) {
                arrange();
                changed.run();
            }
        };
        fields = new PageFields(desk.drafts().issuers(), desk.places(), heard);
        facts = new SubsidyFields(heard);
        body = new BodyField(heard);
        attachments = new AttachmentList(desk, heard);
        relations = new RelationList(desk.drafts(), heard);
        subsidy = new Panel(Words.of("edit.subsidy"), facts);
        addClassName("material");
        add(
                new Panel(Words.of("edit.facts"), fields),
                subsidy,
                new Panel(Words.of("edit.body"), body),
                new Panel(Words.of("edit.attachments"), attachments),
                new Panel(Words.of("edit.relations"), relations));
    }

    /** A blank form. */
    void clear() {
        fill(desk.home(), Material.titled("-"));
        filling = true;
        fields.clearTitle();
        filling = false;
    }

    void show(Draft draft) {
        fill(draft.scope(), draft.material());
    }

    private void fill(Scope scope, Material material) {
        filling = true;
        base = material;
        fields.show(scope, material);
        facts.show(material.facts());
        body.show(material.markup());
        attachments.show(material.attachments());
        relations.show(material.relations());
        filling = false;
        arrange();
    }

    private void arrange() {
        subsidy.setVisible(fields.kind().filter(Kind.SUBSIDY::equals).isPresent());
    }

    void setReadOnly(boolean readOnly) {
        fields.setReadOnly(readOnly);
        facts.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
        attachments.setReadOnly(readOnly);
        relations.setReadOnly(readOnly);
    }

    Scope scope() {
        return fields.scope().orElse(desk.home());
    }

    /** What stands here; empty while there is no title. */
    Optional<Material> material() {
        if (!fields.hasTitle()) {
            return Optional.empty();
        }
        var above = fields.over(base);
        return Optional.of(new Material(
                above.title(),
                above.kind(),
                above.number(),
                above.issuer(),
                above.field(),
                above.issued(),
                above.published(),
                above.attribute(),
                above.term(),
                above.summary(),
                above.keywords(),
                facts.facts(),
                body.markup(),
                attachments.attachments(),
                relations.relations(),
                above.sourceId(),
                above.urgent()));
    }
}
