package zone.disclosure.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.Scope;

class BellsTest {
    private static final Scope COUNTY = new Scope("439921000000");
    private static final Scope TOWN = new Scope("439921101000");
    private static final Scope VILLAGE = new Scope("439921101201");

    private final Bells bells = new Bells(List.of(COUNTY, TOWN, VILLAGE));

    @Test
    void onlyWhatRangIsAskedForAndARoundNobodyRangForAsksForAll() {
        assertThat(bells.due()).containsExactly(COUNTY, TOWN, VILLAGE);

        assertThat(bells.rang(Set.of("439921102000"))).isFalse();
        assertThat(bells.rang(Set.of(VILLAGE.code(), COUNTY.code()))).isTrue();
        assertThat(bells.due()).containsExactly(COUNTY, VILLAGE);
        assertThat(bells.due()).containsExactly(COUNTY, TOWN, VILLAGE);
    }

    @Test
    void afterAFaultEverythingIsAskedForWhateverRangSince() {
        bells.due();
        bells.everything();
        bells.rang(Set.of(TOWN.code()));

        assertThat(bells.due()).containsExactly(COUNTY, TOWN, VILLAGE);
    }
}
