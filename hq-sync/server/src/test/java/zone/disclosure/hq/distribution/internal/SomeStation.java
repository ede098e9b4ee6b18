package zone.disclosure.hq.distribution.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Term;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Envelope;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.contract.wire.Token;
import zone.disclosure.link.AttachmentRun;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.OutboxRun;
import zone.disclosure.link.Round;
import zone.disclosure.link.Witness;

/** What a station of 白鹭村 sends and gets. */
public final class SomeStation {
    public static final StationId ID = new StationId("43992110120101");
    private static final Scope COUNTY = new Scope("439921000000");

    private SomeStation() {}

    /** A slip as it leaves the station. */
    public static Bytes sealed(UUID id, SealKey key, Enrolment.Answer answer) {
        var slip = new Slip(
                "1",
                ID,
                Instant.EPOCH,
                List.of(),
                Set.of(),
                0,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "服务很好",
                "",
                "");
        var body = Envelope.close(
                Codec.write(slip),
                new EnvelopeKey.Shown(answer.envelope()),
                Submission.binding(ID, id, Submission.Kind.SLIP));
        return Seal.seal(
                key,
                Label.SUBMISSION,
                Codec.write(new Submission(ID, id, 1, Submission.Kind.SLIP, Instant.EPOCH, body)));
    }

    /** What a station shows to be let in. */
    static Bytes token(StationId station, SealKey key) {
        return Seal.seal(
                key, Label.TOKEN, Codec.write(new Token(station, Instant.now(Clock.systemUTC()), UUID.randomUUID())));
    }

    /** One page in its versions. */
    static Page page(int version, List<Attachment> files) {
        return new Page(
                PageId.of("wire"),
                version,
                COUNTY,
                Kind.NOTICE,
                "关于补贴名单的公示",
                Optional.empty(),
                "澄湖县人民政府",
                new Field("23"),
                Optional.empty(),
                LocalDate.of(2026, 11, 20),
                Term.NONE,
                "",
                List.of(),
                List.of(),
                List.of(new Block.Paragraph("第" + version + "版")),
                files,
                List.of(),
                Optional.empty());
    }

    /** Says nothing. */
    public record Silent() implements Witness {
        @Override
        public void roundEnded(Scope scope, Round.Outcome outcome) {}

        @Override
        public void attachmentsEnded(AttachmentRun.Tally tally) {}

        @Override
        public void outboxEnded(OutboxRun.Tally tally) {}

        @Override
        public void lineDown(LineDown news) {}

        @Override
        public void failed(String what, RuntimeException news) {}
    }
}
