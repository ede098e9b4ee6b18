package zone.disclosure.hq.stations.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.Station;
import zone.disclosure.hq.stations.StationRevoked;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.stations.Suspicion;
import zone.disclosure.hq.store.Settings;

/** The register as rows; codes as hashes. */
@Service
class PostgresStations implements Stations {
    private static final Duration CODE_LASTS = Duration.ofDays(7);
    /** A report from further in the future comes from a broken clock; it would hide all later ones. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 12;
    private static final int LARGEST_REPORT = 256 * 1024;
    private static final int LONGEST_WHY = 500;

    private final StationRows rows;
    private final LetterRows letters;
    private final SuspicionRows suspicions;
    private final Editions editions;
    private final Keys keys;
    private final Settings settings;
    private final Journal journal;
    private final TunnelDesk tunnels;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PostgresStations(
            StationRows rows,
            LetterRows letters,
            SuspicionRows suspicions,
            Editions editions,
            Keys keys,
            Settings settings,
            Journal journal,
            TunnelDesk tunnels,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.suspicions = suspicions;
        this.editions = editions;
        this.keys = keys;
        this.settings = settings;
        this.journal = journal;
        this.tunnels = tunnels;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String codeFor(String by, StationId station, String name) {
        if (name.isBlank() || name.length() > 60) {
            throw new IllegalArgumentException("a station's name has 1 to 60 characters");
        }
        var letters = random.ints(CODE_LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
        rows.register(station, name.strip());
        rows.expect(station, hash(letters), clock.instant().plus(CODE_LASTS).atOffset(ZoneOffset.UTC));
        journal.add(by, "station.code", station.value(), name.strip());
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    @Override
    @Transactional
    public Optional<Enrolment.Answer> enrol(Enrolment.Request request) {
        var key = new VerifyKey(request.key());
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        if (rows.signer(key.id()).flatMap(Station::revocation).isPresent()) {
            return Optional.empty();
        }
        return rows.redeem(hash(request.code()), now)
                .map(id -> {
                    rows.enrol(id, key, now);
                    journal.add("station:" + id, "station.enrol", id.value(), "key " + key.id());
                    return answer(rows.find(id).orElseThrow(), request);
                })
                // The first answer may have been lost on the way; to the same key it is no secret.
                .or(() -> enrolledWith(key).map(station -> answer(station, request)));
    }

    private Optional<Station> enrolledWith(VerifyKey key) {
        return rows.signer(key.id())
                .filter(station -> station.key().filter(key::equals).isPresent());
    }

    @Override
    public Optional<Station> find(StationId station) {
        return rows.find(station);
    }

    @Override
    public Optional<Station> signer(String keyId) {
        return rows.signer(keyId);
    }

    @Override
    @Transactional
    public void revoke(String by, StationId station, String reason) {
        if (reason.isBlank() || reason.length() > 200) {
            throw new IllegalArgumentException("a reason has 1 to 200 characters");
        }
        if (!rows.revoke(station, reason.strip(), clock.instant().atOffset(ZoneOffset.UTC))) {
            throw new IllegalArgumentException("站点 " + station + " 没有登记，无需停用。It is not enrolled.");
        }
        tunnels.shutOut(station);
        journal.add(by, "station.revoke", station.value(), reason.strip());
        events.publishEvent(new StationRevoked(station, reason.strip()));
    }

    @Override
    public List<Station> all() {
        return rows.board().stream().map(StationRows.Row::station).toList();
    }

    @Override
    @Transactional
    public void report(Bytes sealed) {
        if (sealed.size() > LARGEST_REPORT) {
            throw new BrokenSeal("a report of " + sealed.size() + " bytes is too large");
        }
        var trusted =
                rows.signer(Seal.signer(sealed)).flatMap(Station::key).stream().toList();
        var opened = Seal.open(sealed, Label.REPORT, trusted);
        var report = Codec.read(opened, Report.class);
        if (rows.find(report.station())
                .flatMap(Station::key)
                .filter(opened.signer()::equals)
                .isEmpty()) {
            throw new BrokenSeal("a report speaks of a station that did not seal it");
        }
        var now = clock.instant();
        if (report.at().isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new BrokenSeal("station " + report.station() + " reports from the future; set its clock");
        }
        rows.keep(report, now.atOffset(ZoneOffset.UTC));
        letters.heard(report, editions.epoch(), now);
    }

    @Override
    @Transactional
    public void suspect(StationId station, String why) {
        suspicions.note(station, why.substring(0, Math.min(why.length(), LONGEST_WHY)), clock.instant());
    }

    @Override
    public List<Suspicion> suspicions() {
        return suspicions.all();
    }

    @Override
    @Transactional
    public void trustAgain(String by, StationId station) {
        suspicions.forget(station);
        journal.add(by, "station.trust", station.value(), "");
    }

    @Override
    public List<BoardRow> board() {
        var epoch = editions.epoch();
        return rows.board().stream()
                .map(row -> new BoardRow(row.station(), row.report(), row.heardAt(), standings(row, epoch)))
                .toList();
    }

    private List<BoardRow.Standing> standings(StationRows.Row row, String epoch) {
        var standings = new ArrayList<BoardRow.Standing>();
        for (Scope scope : row.station().id().place().lineage()) {
            var holding = row.report().stream()
                    .flatMap(report -> report.holdings().stream())
                    .filter(held -> held.scope().equals(scope) && held.epoch().equals(epoch))
                    .findFirst();
            standings.add(new BoardRow.Standing(
                    scope,
                    holding.map(Report.Holding::edition).orElse(0L),
                    editions.edition(scope),
                    holding.flatMap(Report.Holding::shownSince)));
        }
        return standings;
    }

    private Enrolment.Answer answer(Station station, Enrolment.Request request) {
        return new Enrolment.Answer(
                station.id(),
                station.name(),
                station.id().place().lineage(),
                keys.sealing().encoded(),
                keys.envelope().encoded(),
                settings.cluster(),
                settings.wireAddresses(),
                settings.portalUrl(),
                settings.brand(),
                tunnels.admit(station.id(), request.tunnelKey()));
    }

    /** What people type differs in hyphens, blanks and case. */
    private static Sha256 hash(String code) {
        var letters = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return Sha256.of(("enrolment " + letters).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
