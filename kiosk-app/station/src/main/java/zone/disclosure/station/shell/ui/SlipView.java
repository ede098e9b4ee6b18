package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.Optional;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.forms.SlipDraft;
import zone.disclosure.station.forms.Slips;
import zone.disclosure.station.shell.internal.Pulse;

/** The feedback slip (利用查阅反馈单, R4.3): a face, and it may be handed in; everything else is offered, nothing is asked. */
@Route(value = "slip", layout = Frame.class)
final class SlipView extends Screen {
    private final Slips slips;
    private final Pulse pulse;
    private SlipDraft draft;

    SlipView(Slips slips, Catalogue catalogue, Pulse pulse) {
        this.slips = slips;
        this.pulse = pulse;
        draft = visit.slip().orElseGet(() -> begin(catalogue));
        if (visit.receipt().isPresent()) {
            visit.receipt().ifPresent(this::showReceipt);
        } else if (draft.rating().isPresent()) {
            showSlip();
        } else {
            showFaces();
        }
    }

    private SlipDraft begin(Catalogue catalogue) {
        var uses = EnumSet.noneOf(Slip.Use.class);
        if (!visit.read().isEmpty()) {
            uses.add(Slip.Use.READ);
        }
        if (visit.printedSheets() > 0) {
            uses.add(Slip.Use.PRINTED);
        }
        if (visit.hasScanned()) {
            uses.add(Slip.Use.SCANNED);
        }
        var read = catalogue.pages(visit.read().stream().map(Slip.Item::page).toList());
        return slips.draft(read, uses, visit.printedSheets());
    }

    private void keep(SlipDraft next) {
        draft = next;
        visit.keep(next);
    }

    private void showFaces() {
        removeAll();
        add(
                question(getTranslation("slip.question")),
                lead(getTranslation("slip.lead")),
                new Faces(draft.rating(), this::rate),
                block("actions", back()));
    }

    private void rate(Rating face) {
        keep(draft.rating(Optional.of(face)));
        showSlip();
    }

    private void showSlip() {
        removeAll();
        add(new SlipSheet(draft, this::keep, this::showFaces));
        add(block(
                "actions",
                Press.plain("pen-write", getTranslation("slip.words"), this::showWords),
                Press.plain("call", getTranslation("slip.reach"), this::showReach),
                Press.primary("check", getTranslation("slip.send"), this::send)));
    }

    private void showWords() {
        type(SlipTyping.words(draft, format().isTight(), this::keepAndShow));
    }

    private void showReach() {
        type(format().isTight() ? SlipTyping.name(draft, this::showPhone) : SlipTyping.reach(draft, this::keepAndShow));
    }

    private void showPhone(SlipDraft named) {
        keep(named);
        type(SlipTyping.phone(draft, this::keepAndShow));
    }

    private void type(SlipTyping typing) {
        removeAll();
        add(typing);
    }

    private void keepAndShow(SlipDraft next) {
        keep(next);
        showSlip();
    }

    private void send() {
        var number = slips.send(draft);
        visit.sent(number);
        showReceipt(number);
    }

    private void showReceipt(String number) {
        removeAll();
        add(new SlipReceipt(slips, number, pulse, () -> {
            visit.startAnotherSlip();
            UI.getCurrent().refreshCurrentRoute(false);
        }));
    }
}
