package zone.disclosure.hq.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.store.Slice;

@HeadquartersTest
class JournalTest {
    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aLineIsNeverChanged() {
        add("page.publish", "7K2M9XQA");

        assertThatThrownBy(
                        () -> jdbc.sql("update journal_line set who = 'nobody'").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from journal_line").update()).hasMessageContaining("never changed");
    }

    @Test
    void whoGetsAroundTheGuardIsFoundOut() {
        add("page.publish", "7K2M9XQA");
        add("page.withdraw", "7K2M9XQA");
        assertThat(journal.firstBroken()).isEmpty();
        var last = journal.lines(Slice.first(1)).getFirst();

        change(last.number(), "page.nothing");

        assertThat(journal.firstBroken()).hasValue(last.number());
        change(last.number(), last.deed());
        assertThat(journal.firstBroken()).isEmpty();
    }

    private void add(String deed, String thing) {
        transactions.executeWithoutResult(_ -> journal.add("pizhun", deed, thing, ""));
    }

    private void change(long number, String deed) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("update journal_line set deed = :deed where number = :number")
                    .param("deed", deed)
                    .param("number", number)
                    .update();
        });
    }
}
