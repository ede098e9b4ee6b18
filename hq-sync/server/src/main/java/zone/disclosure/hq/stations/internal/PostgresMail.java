package zone.disclosure.hq.stations.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.stations.MailWritten;
import zone.disclosure.hq.stations.SentLetter;

/** Letters as rows, sealed when they are asked for. */
@Service
class PostgresMail implements Mail {
    /** Keys come from strangers: station, epoch, how far it has read. */
    private static final Pattern KEY = Pattern.compile("([0-9]{14})/([^/]{1,40})/([0-9]{1,18})");

    private final LetterRows rows;
    private final StationRows stations;
    private final Editions editions;
    private final Keys keys;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostgresMail(
            LetterRows rows,
            StationRows stations,
            Editions editions,
            Keys keys,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.stations = stations;
        this.editions = editions;
        this.keys = keys;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID send(String by, StationId to, Letter.Kind kind, Bytes body) {
        var words = checked(kind, body);
        if (stations.find(to).isEmpty()) {
            throw new IllegalArgumentException("station " + to + " is not in the register; enrol it first");
        }
        var id = UUID.randomUUID();
        // First the journal, for which writers queue: who writes to many never waits for one who waits for him.
        journal.add(by, "station.letter", to.value(), words);
        rows.add(by, to, id, kind, body, clock.instant());
        tellAfterCommit(new MailWritten(to));
        return id;
    }

    @Override
    @Transactional
    public UUID send(String by, StationId to, Chore chore) {
        return send(by, to, Letter.Kind.CHORE, Codec.write(chore));
    }

    @Override
    @Transactional
    public UUID send(String by, StationId to, Orders orders) {
        return send(by, to, Letter.Kind.ORDERS, Codec.write(orders));
    }

    @Override
    public List<SentLetter> sentTo(StationId station, int most) {
        return rows.sent(station, most);
    }

    @Override
    public Optional<Orders> orders(StationId station) {
        return rows.last(station, Letter.Kind.ORDERS).map(body -> Codec.read(body, Orders.class));
    }

    @Override
    public Map<StationId, Long> standing() {
        return rows.standing();
    }

    @Override
    public Optional<Bytes> page(String key) {
        var parts = KEY.matcher(key);
        if (!parts.matches() || !parts.group(2).equals(editions.epoch())) {
            return Optional.empty();
        }
        var station = new StationId(parts.group(1));
        long have = Long.parseLong(parts.group(3));
        var letters = rows.after(station, have, MailPage.LONGEST);
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(keys.seal(Label.MAIL, new MailPage(parts.group(2), station, have + 1, letters)));
    }

    /** What the journal says of it; a letter that its station could not read is not sent. */
    private static String checked(Letter.Kind kind, Bytes body) {
        if (body.size() > LARGEST) {
            throw new IllegalArgumentException(
                    "a letter of " + body.size() + " bytes is too long; at most " + LARGEST + " are sent");
        }
        try {
            return switch (kind) {
                case CHORE -> Codec.read(body, Chore.class).what().name().toLowerCase(Locale.ROOT);
                case ORDERS -> Codec.read(body, Orders.class).toString();
                case UNKNOWN -> throw new IllegalArgumentException("a letter must have a kind");
            };
        } catch (BrokenSeal e) {
            throw new IllegalArgumentException("a letter of kind " + kind + " cannot say that: " + e.getMessage(), e);
        }
    }

    private void tellAfterCommit(MailWritten news) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    events.publishEvent(news);
                }
            }
        });
    }
}
