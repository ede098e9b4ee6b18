package zone.disclosure.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void aVillageShowsItsCountysItsTownsAndItsOwnPages() {
        assertThat(new Scope("430121102201").lineage())
                .extracting(Scope::code)
                .containsExactly("430121000000", "430121102000", "430121102201");
    }

    @Test
    void aPlaceOutsideTheDivisionTreeHasNoTown() {
        var hall = new Scope("430121900001");

        assertThat(hall.level()).isEqualTo(Scope.Level.SITE);
        assertThat(hall.lineage()).containsExactly(hall.county(), hall);
    }

    @Test
    void aShortCodeIsRefusedByName() {
        assertThatThrownBy(() -> new Scope("43012110"))
                .hasMessageContaining("43012110")
                .hasMessageContaining("12 digits");
    }

    @Test
    void aPageIdForgivesWhatPeopleMistype() {
        assertThat(PageId.read(" 7k2m9xol ")).isEqualTo(new PageId("7K2M9X01"));
    }

    @Test
    void theSameSeedIsAlwaysTheSamePage() {
        assertThat(PageId.of("corpus:dd0dd696730")).isEqualTo(PageId.of("corpus:dd0dd696730"));
    }
}
