package zone.disclosure.hq.stations.ui;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.PageId;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.PagePanel;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.Proofs;
import zone.disclosure.hq.stations.ui.ProofSection.Question;

/** Beside a page that is or was public: how far its last change has got. */
@Component
@Order(1)
class ProofPanel implements PagePanel {
    private final Proofs proofs;
    private final StationsDesk desk;

    ProofPanel(Proofs proofs, StationsDesk.Maker maker) {
        this.proofs = proofs;
        this.desk = maker.desk();
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> panel(Staff staff, PageId page) {
        var question = new Question("proof", Words.of("proof.title"), proofs::of);
        return proofs.of(page).map(proof -> new ProofSection(question, proofs, desk, staff, proof));
    }
}
