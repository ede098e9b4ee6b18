package zone.disclosure.hq.stations.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.Station;
import zone.disclosure.hq.stations.StationEvent;
import zone.disclosure.hq.stations.StationRevoked;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.stations.Suspicion;
import zone.disclosure.hq.store.Settings;

/** The register as rows; codes as hashes. */
@Service
class PostgresStations implements Stations {
    private static final Duration CODE_LASTS = Duration.ofDays(7);

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 12;
    private static final int LONGEST_WHY = 500;

    private final StationRows rows;
    private final Reports reports;
    private final BoardDesk board;
    private final StationHistory history;
    private final SuspicionRows suspicions;
    private final Keys keys;
    private final Settings settings;
    private final Journal journal;
    private final TunnelDesk tunnels;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PostgresStations(
            StationRows rows,
            Reports reports,
            BoardDesk board,
            StationHistory history,
            SuspicionRows suspicions,
            Keys keys,
            Settings settings,
            Journal journal,
            TunnelDesk tunnels,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.board = board;
        this.history = history;
        this.suspicions = suspicions;
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
                    history.note(List.of(id), StationEvent.What.ENROLLED, request.software());
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
        history.note(List.of(station), StationEvent.What.REVOKED, reason.strip());
        events.publishEvent(new StationRevoked(station, reason.strip()));
    }

    @Override
    public List<Station> all() {
        return rows.all();
    }

    @Override
    @Transactional
    public void report(Bytes sealed) {
        reports.take(sealed);
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
        return board.all();
    }

    @Override
    public Optional<BoardRow> boardOf(StationId station) {
        return board.of(station);
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
