package zone.disclosure.station.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.station.catalogue.SomeDocuments.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.station.forms.SlipStatus;
import zone.disclosure.station.store.SomeRegistration;
import zone.disclosure.station.store.SomeShelves;

class SealedSlipsTest {
    @TempDir
    Path folder;

    private SomeShelves some;
    private SealedSlips slips;

    @BeforeEach
    void open() {
        some = SomeShelves.in(folder);
        slips = new SealedSlips(
                some.outbox, new SomeRegistration(), JdbcClient.create(some.database.writer()), SomeShelves.CLOCK);
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void aSlipIsFilledInWithWhatWasReadLast() {
        var read = IntStream.range(0, 25).mapToObj(i -> document("第" + i + "件")).toList();

        var draft = slips.draft(read, Set.of(Slip.Use.READ, Slip.Use.PRINTED), 3);

        assertThat(draft.read()).hasSize(20).last().extracting(Slip.Item::title).isEqualTo("第24件");
        assertThat(draft.sheets()).isEqualTo(3);
        assertThat(draft.rating()).isEmpty();
    }

    @Test
    void aReceiptNumberSaysWhenAndWhereAndComesOnlyOnce() {
        var draft = slips.draft(List.of(), Set.of(), 0).rating(Optional.of(Rating.VERY_GOOD));

        assertThat(slips.send(draft)).isEqualTo("20261120-10120101-001");
        assertThat(slips.send(draft)).isEqualTo("20261120-10120101-002");
    }

    @Test
    void aSlipWaitsUntilHeadquartersHasIt() {
        var number = slips.send(slips.draft(List.of(), Set.of(), 0));

        assertThat(slips.status(number)).contains(new SlipStatus.Waiting(SomeShelves.NOON));
        assertThat(slips.status("20261120-10120101-999")).isEmpty();
        assertThat(some.outbox.waiting()).isEqualTo(1);
    }

    @Test
    void whatAVisitorWroteIsNowhereOnTheDisk() throws IOException {
        slips.send(slips.draft(List.of(), Set.of(), 0).comment("独一无二的标记").reach("张三标记", "13800000000"));
        some.close();

        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertThat(content).doesNotContain("标记").doesNotContain("13800000000");
            }
        }
    }

    @Test
    void anAnswerWithoutEndIsCut() {
        assertThat(slips.send(slips.draft(List.of(), Set.of(), 0).comment("㮾𠮷".repeat(10_000))))
                .isNotEmpty();
    }
}
