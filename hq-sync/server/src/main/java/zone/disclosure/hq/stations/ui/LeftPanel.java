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

/** Beside a page that moved, below its own proof: how far it is gone from where it was. */
@Component
@Order(2)
class LeftPanel implements PagePanel {
    private final Proofs proofs;
    private final StationsDesk desk;

    LeftPanel(Proofs proofs, StationsDesk.Maker maker) {
        this.proofs = proofs;
        this.desk = maker.desk();
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> panel(Staff staff, PageId page) {
        var question = new Question("left", Words.of("left.title"), proofs::left);
        return proofs.left(page).map(proof -> new ProofSection(question, proofs, desk, staff, proof));
    }
}
