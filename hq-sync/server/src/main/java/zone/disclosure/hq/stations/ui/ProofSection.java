package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import zone.disclosure.contract.PageId;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Ask;
import zone.disclosure.hq.shell.Saying;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardState;
import zone.disclosure.hq.stations.Proof;
import zone.disclosure.hq.stations.Proofs;

/** How many stations show a page, or have removed it, by their own reports; the rest by name, to be chased. */
final class ProofSection extends Section {
    private static final int SHOWN = 30;

    private final transient Question question;
    private final transient Proofs proofs;
    private final transient StationsDesk desk;
    private final transient Staff staff;
    private final transient PageId page;
    private final Span figure = new Span();
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Div change = new Div();
    private final UnorderedList rest = new UnorderedList();
    private final Paragraph uncounted = new Paragraph();
    private final Button chase = new Button(Words.of("proof.chase"), _ -> chase());
    private transient Optional<Proof> shown = Optional.empty();

    /**
     * Which proof of a page it is.
     *
     * @param id of the section and, before a hyphen, of what is in it
     * @param answer asked for the proof again and again
     */
    record Question(String id, String title, Function<PageId, Optional<Proof>> answer) {}

    ProofSection(Question question, Proofs proofs, StationsDesk desk, Staff staff, Proof proof) {
        this.question = question;
        this.proofs = proofs;
        this.desk = desk;
        this.staff = staff;
        this.page = proof.change().page();
        setId(question.id());
        addClassNames("panel", "proof");
        var title = new H2(question.title());
        title.addClassName("panel-title");
        figure.addClassName("metric-number");
        figure.setId(question.id() + "-figure");
        words.addClassName("metric-words");
        var line = new Div(figure, words);
        line.addClassName("proof-figure");
        line.getElement().setAttribute("role", "status");
        bar.setMin(0);
        bar.getElement().setAttribute("aria-label", question.title());
        change.addClassNames("secondary", "number");
        rest.addClassName("proof-rest");
        uncounted.addClassName("secondary");
        chase.setId(question.id() + "-chase");
        var actions = new Div(chase, export());
        actions.addClassName("row-actions");
        add(title, line, bar, change, rest, uncounted, actions);
        show(proof);
        Live.keep(this, desk.watch(), _ -> question.answer().apply(page).ifPresent(this::show));
    }

    private void show(Proof proof) {
        shown = Optional.of(proof);
        boolean withdrawn = proof.change().withdrawn();
        figure.setText(Words.of("proof.figure", proof.done(), proof.all()));
        words.setText(Words.of(withdrawn ? "proof.removed" : "proof.shown"));
        bar.setMax(Math.max(1, proof.all()));
        bar.setValue(proof.all() == 0 ? 1 : proof.done());
        setClassName("is-complete", proof.isComplete());
        change.setText(Words.of(
                withdrawn ? "proof.withdrawn-at" : "proof.published-at",
                Times.second(proof.change().at()),
                desk.places().name(proof.change().point().scope()),
                proof.change().point().edition()));
        var now = desk.clock().instant();
        rest.removeAll();
        proof.rest().stream().limit(SHOWN).map(entry -> line(entry, now)).forEach(rest::add);
        if (proof.rest().size() > SHOWN) {
            rest.add(new ListItem(Words.of("proof.more", proof.rest().size() - SHOWN)));
        }
        uncounted.setText(Words.of("proof.uncounted", proof.uncounted().size()));
        uncounted.setVisible(!proof.uncounted().isEmpty());
        chase.setVisible(!proof.isComplete());
    }

    private static ListItem line(Proof.Entry entry, Instant now) {
        var link = new RouterLink(
                entry.station().name(),
                StationView.class,
                StationView.parameters(entry.station().id()));
        link.addClassName("grows");
        var heard = new Span(entry.heardAt()
                .map(at -> Words.of("board.ago", Lasting.since(at, now)))
                .orElse(Words.of("stations.never")));
        heard.addClassNames("secondary", "number");
        return new ListItem(link, chip(entry), heard);
    }

    /** The reason, with the face that the same state has on the board. */
    private static StateChip chip(Proof.Entry entry) {
        var state = switch (entry.outcome()) {
            case DONE -> BoardState.FINE;
            case BEHIND -> BoardState.BEHIND;
            case DIFFERS -> BoardState.FAULT;
            case SILENT -> BoardState.SILENT;
            case NOT_ENROLLED -> BoardState.NOT_ENROLLED;
            case REVOKED -> BoardState.REVOKED;
        };
        return new StateChip(state, Words.of("outcome." + entry.outcome()));
    }

    private void chase() {
        shown.ifPresent(proof -> {
            var talking = proof.rest().stream().filter(Proof.Entry::talks).count();
            var silent = proof.rest().stream().filter(entry -> !entry.talks()).toList();
            Ask.whether(
                    Words.of("proof.chase-question", talking),
                    Words.of("proof.chase-means", silent.size()),
                    Words.of("proof.chase"),
                    () -> {
                        Saying.done(Words.of("proof.chased", proofs.chase(staff.account(), page)));
                        if (!silent.isEmpty()) {
                            new CallsDialog(silent, desk.clock().instant()).open();
                        }
                    });
        });
    }

    private Anchor export() {
        DownloadHandler download = event -> {
            event.setFileName(question.id() + "-" + page + ".csv");
            event.setContentType("text/csv;charset=utf-8");
            question.answer().apply(page).ifPresent(it -> proofs.exportCsv(it, event.getOutputStream()));
        };
        var link = new Anchor(download, AttachmentType.DOWNLOAD, Words.of("proof.export"));
        link.setId(question.id() + "-csv");
        link.addClassName("button-link");
        return link;
    }
}
