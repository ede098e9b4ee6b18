package zone.disclosure.hq.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zone.disclosure.hq.SomeHeadquarters.APPROVER;
import static zone.disclosure.hq.SomeHeadquarters.COUNTY;
import static zone.disclosure.hq.SomeHeadquarters.EDITOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.store.Trouble;

@HeadquartersTest
class IntakeTest {
    private static final String LINE = """
            {"id":"%s","title":"关于农村道路养护的通知","body":"一、范围\\n全县农村公路。","docNumber":"澄交发〔2026〕%d号","issuer":"澄湖县交通运输局","date":"2026-05-01"}
            """;

    @Autowired
    private Intake intake;

    @Autowired
    private Drafts drafts;

    @Autowired
    private SomeHeadquarters headquarters;

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        headquarters.empty();
    }

    @Test
    void whatStatesNoAttributeIsHeldAndNeverPublished() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), LINE.formatted("road-1", 1));

        var account = intake.take(folder, Order.drafts(COUNTY, EDITOR).publishedBy(APPROVER), Progress.SILENT);

        assertThat(account.count().held()).isEqualTo(1);
        assertThat(account.count().published()).isZero();
        assertThat(drafts.find(Drafts.idOf("road-1")).orElseThrow().state()).isEqualTo(State.HELD);
    }

    @Test
    void aDecisionForTheWholeBatchLetsItOut() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), LINE.formatted("road-1", 1) + LINE.formatted("road-2", 2));
        var order = Order.drafts(COUNTY, EDITOR)
                .publishedBy(APPROVER)
                .with(Attribute.ACTIVE)
                .with(new Field("27"));

        var account = intake.take(folder, order, Progress.SILENT);

        assertThat(account.count().published()).isEqualTo(2);
        var draft = drafts.find(Drafts.idOf("road-2")).orElseThrow();
        assertThat(draft.state()).isEqualTo(State.PUBLISHED);
        assertThat(draft.material().sourceId()).contains("road-2");
    }

    @Test
    void theSameTwiceChangesNothingAndAChangeIsSeen() throws IOException {
        var file = folder.resolve("通知.txt");
        var order = Order.drafts(COUNTY, EDITOR);
        Files.writeString(file, "关于停水的通知\n明日停水。\n");

        assertThat(intake.take(folder, order, Progress.SILENT).count().created())
                .isEqualTo(1);
        assertThat(intake.take(file, order, Progress.SILENT).count().unchanged())
                .isEqualTo(1);

        Files.writeString(file, "关于停水的通知\n后日停水。\n");
        assertThat(intake.take(folder, order, Progress.SILENT).count().changed())
                .isEqualTo(1);
    }

    @Test
    void eachFailureIsNamedWithItsCureAndStopsNothing() throws IOException {
        Files.writeString(folder.resolve("好.txt"), "关于停水的通知\n明日停水。\n");
        Files.writeString(folder.resolve("坏.pdf"), "no pdf at all");
        Files.createFile(folder.resolve("空.docx"));
        Files.writeString(folder.resolve("别处.md"), "---\ntitle: 别处的通知\nscope: \"430121000000\"\n---\n正文\n");

        var account = intake.take(folder, Order.drafts(COUNTY, EDITOR), Progress.SILENT);

        assertThat(account.count().created()).isEqualTo(1);
        assertThat(account.failures())
                .extracting(Failure::fault)
                .containsExactlyInAnyOrder(Fault.DAMAGED, Fault.EMPTY, Fault.FOREIGN_SCOPE);
        assertThat(Files.readString(account.report())).contains("坏.pdf：文件已损坏").contains("请用原软件打开确认");
    }

    @Test
    void aPathThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> intake.take(folder.resolve("nowhere"), Order.drafts(COUNTY, EDITOR), Progress.SILENT))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("nowhere");
    }
}
