package vn.quantriet;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// Imports between modules point downward only.
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(QuanTriet.class);

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        MODULES.verify();
    }
}
