package zone.disclosure.hq.stations.internal;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.publishing.Changes;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardRow.Standing;
import zone.disclosure.hq.stations.Contacts;
import zone.disclosure.hq.stations.Errands;
import zone.disclosure.hq.stations.Proof;
import zone.disclosure.hq.stations.Proofs;
import zone.disclosure.hq.store.TableFile;

/** Proofs made from the board: a station has followed a change when the edition it reports is that one or a later one. */
@Service
class ProofDesk implements Proofs {
    private static final Duration LOOKED_AT = Duration.ofDays(180);
    private static final int MOST = 200;

    private final Changes changes;
    private final Editions editions;
    private final BoardDesk board;
    private final EventRows events;
    private final Contacts contacts;
    private final Errands errands;
    private final Journal journal;
    private final Clock clock;

    ProofDesk(
            Changes changes,
            Editions editions,
            BoardDesk board,
            EventRows events,
            Contacts contacts,
            Errands errands,
            Journal journal,
            Clock clock) {
        this.changes = changes;
        this.editions = editions;
        this.board = board;
        this.events = events;
        this.contacts = contacts;
        this.errands = errands;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Optional<Proof> of(PageId page) {
        return changes.last(page).map(change -> proof(change, board.all()));
    }

    @Override
    public Optional<Proof> left(PageId page) {
        return changes.left(page).map(change -> proof(change, board.all()));
    }

    @Override
    public List<Proof> unfinished() {
        var withdrawn = changes.withdrawnSince(clock.instant().minus(LOOKED_AT), MOST);
        if (withdrawn.isEmpty()) {
            return List.of();
        }
        var rows = board.all();
        return withdrawn.stream()
                .map(change -> proof(change, rows))
                .filter(proof -> !proof.isComplete())
                .toList();
    }

    @Override
    @Transactional
    public int chase(String by, PageId page) {
        var asked = Stream.of(of(page), left(page))
                .flatMap(Optional::stream)
                .flatMap(proof -> proof.rest().stream())
                .filter(Proof.Entry::talks)
                .map(entry -> entry.station().id())
                .distinct()
                .toList();
        errands.ask(by, asked, Chore.What.RESYNC);
        journal.add(by, "page.chase", page.value(), Integer.toString(asked.size()));
        return asked.size();
    }

    @Override
    public void exportCsv(Proof proof, OutputStream to) {
        var table = new ProofTable(proof, clock.instant());
        TableFile.csv(ProofTable.HEAD, table.rows(), to);
    }

    private Proof proof(Changes.Change change, List<BoardRow> rows) {
        var epoch = editions.epoch();
        var confirmed = events.confirmed(epoch, change.point());
        var called = contacts.all();
        var entries = rows.stream()
                .flatMap(row -> row.standings().stream()
                        .filter(standing ->
                                standing.scope().equals(change.point().scope()))
                        .map(standing -> entry(row, standing, change.point(), confirmed, called)))
                .toList();
        return new Proof(change, epoch, entries);
    }

    private static Proof.Entry entry(
            BoardRow row,
            Standing standing,
            Changes.Point point,
            Map<StationId, Instant> confirmed,
            Map<StationId, String> contacts) {
        var outcome = outcome(row, standing, point);
        boolean done = outcome == Proof.Outcome.DONE;
        var station = row.station();
        return new Proof.Entry(
                station,
                outcome,
                standing.has(),
                standing.shownSince().filter(_ -> done),
                Optional.ofNullable(confirmed.get(station.id())).filter(_ -> done),
                row.heardAt(),
                contacts.getOrDefault(station.id(), ""));
    }

    /** A silent station that said so before it fell silent has done it: what is gone from a shelf stays gone. */
    private static Proof.Outcome outcome(BoardRow row, Standing standing, Changes.Point point) {
        boolean has = standing.has() >= point.edition() && standing.verdict() != Standing.Verdict.DIFFERS;
        return switch (row.state()) {
            case REVOKED -> Proof.Outcome.REVOKED;
            case NOT_ENROLLED -> Proof.Outcome.NOT_ENROLLED;
            case SILENT -> has ? Proof.Outcome.DONE : Proof.Outcome.SILENT;
            case FAULT, BEHIND, FINE -> {
                if (has) {
                    yield Proof.Outcome.DONE;
                }
                yield standing.verdict() == Standing.Verdict.DIFFERS ? Proof.Outcome.DIFFERS : Proof.Outcome.BEHIND;
            }
        };
    }
}
