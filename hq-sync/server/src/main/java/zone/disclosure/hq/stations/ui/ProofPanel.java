package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.PageId;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.PagePanel;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.Proofs;
import zone.disclosure.hq.stations.ui.ProofSection.Question;

/** Beside a page that is or was public: how far its last change has got, and whether it is gone from where it was. */
@Component
class ProofPanel implements PagePanel {
    private final Proofs proofs;
    private final StationsDesk desk;

    ProofPanel(Proofs proofs, StationsDesk.Maker maker) {
        this.proofs = proofs;
        this.desk = maker.desk();
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> panel(Staff staff, PageId page) {
        var last = new Question("proof", Words.of("proof.title"), proofs::of);
        var left = new Question("left", Words.of("left.title"), proofs::left);
        return section(last, staff, page)
                .map(here -> section(left, staff, page)
                        .<com.vaadin.flow.component.Component>map(there -> new Div(here, there))
                        .orElse(here));
    }

    private Optional<ProofSection> section(Question question, Staff staff, PageId page) {
        return question.answer().apply(page).map(proof -> new ProofSection(question, proofs, desk, staff, proof));
    }
}
