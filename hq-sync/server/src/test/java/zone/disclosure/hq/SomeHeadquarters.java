package zone.disclosure.hq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Term;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.content.Move;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.support.CountyPlaces;

/** Fixtures: a county, its people, and pages in the state a test needs. */
@TestComponent
public class SomeHeadquarters {
    public static final Scope COUNTY = new Scope("439921000000");
    public static final Scope VILLAGE = new Scope("439921101201");
    public static final Staff EDITOR = new Staff("bianji", Set.of(Role.EDITOR));
    public static final Staff APPROVER = new Staff("pizhun", Set.of(Role.APPROVER));

    private static final String EMPTY = """
            truncate draft, revision, edition, page_version, shown_page, shown_relation, shown_attachment, parcel,
                     scope, slip, submission, enrolment_code, token_shown, carried, letter, mailbox,
                     declined_submission, suspicion, station_event, tunnel_certificate, station
            """;

    private static final String OTHER_LINEAGE = """
            update lineage
               set epoch = substr(gen_random_uuid()::text, 1, 8)
            """;

    private final Settings settings;
    private final JdbcClient jdbc;
    private final Drafts drafts;

    SomeHeadquarters(Settings settings, JdbcClient jdbc, Drafts drafts) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    /** Throws away what an earlier run left, but not the unpacked programs. */
    public static final class Fresh implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var data = Path.of(context.getEnvironment().getRequiredProperty("hq.data"));
            try {
                for (var name : Set.of("database", "blobs", "keys", "accounts.txt")) {
                    FileSystemUtils.deleteRecursively(data.resolve(name));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(data.toString(), e);
            }
            CountyPlaces.write(data);
        }
    }

    /** Empties the tables, and lets headquarters forget that there was more in them. */
    public void empty() {
        try {
            Files.deleteIfExists(settings.keys().resolve("lineage.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql(EMPTY).update();
        jdbc.sql(OTHER_LINEAGE).update();
    }

    /** A notice that lacks nothing. */
    public static Material notice(String title) {
        return new Material(
                title,
                Optional.of(Kind.NOTICE),
                Optional.empty(),
                Optional.of("澄湖县人民政府"),
                Optional.of(new Field("20")),
                Optional.of(java.time.LocalDate.of(2026, 11, 1)),
                Optional.empty(),
                Optional.of(Attribute.ACTIVE),
                Term.NONE,
                "",
                java.util.List.of(),
                java.util.List.of(),
                "请到 **便民服务站** 领取。",
                java.util.List.of(),
                java.util.List.of(),
                Optional.empty());
    }

    /** The same without its attribute. */
    public static Material unattributed(String title) {
        var notice = notice(title);
        return new Material(
                title,
                notice.kind(),
                notice.number(),
                notice.issuer(),
                notice.field(),
                notice.issued(),
                notice.published(),
                Optional.empty(),
                notice.term(),
                notice.summary(),
                notice.keywords(),
                notice.facts(),
                notice.markup(),
                notice.attachments(),
                notice.relations(),
                notice.sourceId());
    }

    public static Draft done(Move move) {
        return switch (move) {
            case Move.Done(var draft) -> draft;
            case Move.Refused refused -> throw new AssertionError(refused.chinese());
        };
    }

    public Draft submitted(Material material) {
        var draft = done(drafts.create(EDITOR, COUNTY, material));
        return done(drafts.submit(EDITOR, draft.page(), draft.revision()));
    }

    public Draft published(Material material) {
        var draft = submitted(material);
        return done(drafts.publish(APPROVER, draft.page(), draft.revision()));
    }

    /** Lets the database connection die at the first write to a table, while {@code work} is done. */
    public void pullPlugAt(String table, Runnable work) {
        makePlug();
        jdbc.sql("create trigger plug before insert or update or delete on " + table
                        + " for each statement execute function plug()")
                .update();
        try {
            work.run();
        } finally {
            jdbc.sql("drop trigger plug on " + table).update();
        }
    }

    /** Lets the database connection die in the commit of whoever wrote to a table, while {@code work} is done. */
    public void pullPlugAtTheCommitOf(String table, Runnable work) {
        makePlug();
        jdbc.sql("create constraint trigger plug after insert or update on " + table
                        + " deferrable initially deferred for each row execute function plug()")
                .update();
        try {
            work.run();
        } finally {
            jdbc.sql("drop trigger plug on " + table).update();
        }
    }

    private void makePlug() {
        jdbc.sql("""
                create or replace function plug() returns trigger language plpgsql as $$
                begin
                    perform pg_terminate_backend(pg_backend_pid());
                    return null;
                end $$
                """).update();
    }
}
