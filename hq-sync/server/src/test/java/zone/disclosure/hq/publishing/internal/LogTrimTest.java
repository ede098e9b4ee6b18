package zone.disclosure.hq.publishing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.hq.SomeHeadquarters.COUNTY;
import static zone.disclosure.hq.SomeHeadquarters.notice;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.LogPage;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.publishing.Keys;

@HeadquartersTest
class LogTrimTest {
    private static final String AGE = """
            update edition
               set at = at - interval '181 days'
             where number <= :number
            """;

    @Autowired
    private LogTrim trim;

    @Autowired
    private Editions editions;

    @Autowired
    private Keys keys;

    @Autowired
    private SomeHeadquarters headquarters;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void publish() {
        headquarters.empty();
        List.of("甲", "乙", "丙").forEach(title -> headquarters.published(notice(title)));
    }

    @Test
    void whatIsOlderThanItsDaysLeavesTheLogAndStaysOnTheShelf() {
        age(2);

        assertThat(trim.trim()).isEqualTo(2);

        var head = head();
        assertThat(head.floor()).isEqualTo(3);
        assertThat(head.pages()).isEqualTo(3);
        assertThat(editions.logPage(LogPage.key(head.epoch(), COUNTY, 0, 3))).isEmpty();
        assertThat(editions.logPage(LogPage.key(head.epoch(), COUNTY, 2, 3))).isPresent();
        assertThat(editions.digest(Names.digestKey(head.epoch(), COUNTY, 3))).isPresent();
        assertThat(trim.trim()).isZero();
    }

    @Test
    void theNewestEntryStaysHoweverOldItIs() {
        age(3);

        assertThat(trim.trim()).isEqualTo(2);

        assertThat(head().floor()).isEqualTo(3);
        headquarters.published(notice("丁"));
        assertThat(head().edition()).isEqualTo(4);
        assertThat(head().floor()).isEqualTo(3);
    }

    private void age(long number) {
        jdbc.sql(AGE).param("number", number).update();
    }

    private Head head() {
        return Codec.read(Seal.open(editions.head(COUNTY), Label.HEAD, List.of(keys.sealing())), Head.class);
    }
}
