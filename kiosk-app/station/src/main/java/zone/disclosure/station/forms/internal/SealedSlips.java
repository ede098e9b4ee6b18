package zone.disclosure.station.forms.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.station.forms.SlipDraft;
import zone.disclosure.station.forms.SlipStatus;
import zone.disclosure.station.forms.Slips;
import zone.disclosure.station.station.NotEnrolled;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.store.Outbox;

/** Slips in the outbox. This module keeps the receipt numbers only; what was said lies sealed. */
class SealedSlips implements Slips {
    private static final String NEXT = """
            insert into slip_day (day, given)
            values (:day, 1)
                on conflict (day) do update
               set given = given + 1
            returning given
            """;
    private static final String REMEMBER = """
            insert into slip_receipt (number, submission)
            values (:number, :submission)
            """;
    private static final String FIND = """
            select submission
              from slip_receipt
             where number = :number
            """;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final int ITEMS = 20;

    private final Outbox outbox;
    private final Registration registration;
    private final JdbcClient database;
    private final Clock clock;

    /** @param clock in the time zone of the county: the receipt number carries its date */
    SealedSlips(Outbox outbox, Registration registration, JdbcClient database, Clock clock) {
        this.outbox = outbox;
        this.registration = registration;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public SlipDraft draft(List<Page> read, Set<Slip.Use> uses, int sheets) {
        var distinct = read.stream()
                .map(page -> new Slip.Item(page.id(), page.title(), page.number()))
                .distinct()
                .toList();
        return new SlipDraft(
                distinct.subList(Math.max(0, distinct.size() - ITEMS), distinct.size()),
                uses,
                sheets,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                "");
    }

    @Override
    @Transactional
    public String send(SlipDraft draft) {
        var station = registration.identity().orElseThrow(NotEnrolled::new).id();
        var number = next(station);
        var slip = new Slip(
                number,
                station,
                clock.instant(),
                draft.read(),
                draft.uses(),
                draft.sheets(),
                draft.purpose(),
                draft.found(),
                cut(draft.missing()),
                draft.rating(),
                cut(draft.comment()),
                cut(draft.name()),
                cut(draft.phone()));
        var submission = outbox.add(Submission.Kind.SLIP, _ -> Codec.write(slip));
        database.sql(REMEMBER)
                .param("number", number)
                .param("submission", submission.toString())
                .update();
        return number;
    }

    @Override
    public Optional<SlipStatus> status(String number) {
        return database.sql(FIND)
                .param("number", number.strip())
                .query(String.class)
                .optional()
                .map(UUID::fromString)
                .flatMap(outbox::status)
                .map(sent -> switch (sent) {
                    case Outbox.Sent.Waiting(var since) -> new SlipStatus.Waiting(since);
                    case Outbox.Sent.Acknowledged(var at) -> new SlipStatus.Accepted(at);
                });
    }

    /** Day, place and device within the county, and a count: a clerk reads from it when and where it was given. */
    private String next(StationId station) {
        var day = DAY.format(LocalDate.now(clock));
        int given = database.sql(NEXT).param("day", day).query(Integer.class).single();
        return "%s-%s-%03d".formatted(day, station.value().substring(6), given);
    }

    private static String cut(String answer) {
        var words = answer.strip();
        return words.codePointCount(0, words.length()) <= Slip.LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, Slip.LONGEST));
    }
}
