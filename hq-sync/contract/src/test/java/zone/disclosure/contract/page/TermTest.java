package zone.disclosure.contract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final LocalDate LAST = LocalDate.of(2023, 5, 10);

    @Test
    void theLastDayStillCounts() {
        var term = new Term(true, Optional.empty(), Optional.of(LAST), Optional.empty());

        assertThat(term.on(LAST)).isEqualTo(Validity.EFFECTIVE);
        assertThat(term.on(LAST.plusDays(1))).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void aRepealGoesBeforeEverythingFromItsDayOn() {
        var repeal = new Ending(Validity.REPEALED, LAST.minusDays(9), Optional.empty());
        var term = new Term(true, Optional.empty(), Optional.of(LAST), Optional.of(repeal));

        assertThat(term.on(LAST.minusDays(10))).isEqualTo(Validity.EFFECTIVE);
        assertThat(term.on(LAST.plusYears(1))).isEqualTo(Validity.REPEALED);
    }

    @Test
    void anAmendedDocumentCanStillExpire() {
        var amendment = new Ending(Validity.AMENDED, LAST.minusDays(9), Optional.empty());
        var term = new Term(true, Optional.empty(), Optional.of(LAST), Optional.of(amendment));

        assertThat(term.on(LAST)).isEqualTo(Validity.AMENDED);
        assertThat(term.on(LAST.plusDays(1))).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void aNoticeHasNoValidity() {
        assertThat(Term.NONE.on(LAST)).isEqualTo(Validity.NOT_APPLICABLE);
    }
}
