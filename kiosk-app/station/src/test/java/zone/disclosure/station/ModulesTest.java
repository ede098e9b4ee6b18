package zone.disclosure.station;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A module is a package; what lies in its sub-packages is its own business. */
class ModulesTest {
    @Test
    void modulesKeepToEachOthersApi() {
        ApplicationModules.of(Station.class).verify();
    }
}
