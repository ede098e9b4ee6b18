package zone.disclosure.hq;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void modulesKnowOnlyEachOthersRootsAndNoCircles() {
        ApplicationModules.of(Headquarters.class).verify();
    }
}
