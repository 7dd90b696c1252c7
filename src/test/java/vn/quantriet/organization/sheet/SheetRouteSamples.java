package vn.quantriet.organization.sheet;

import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.THU;

import java.util.List;
import java.util.UUID;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.testing.RouteSamples;

/// A sheet that the office of the lakes brought.
class SheetRouteSamples implements RouteSamples {

    private final UUID id;

    SheetRouteSamples(Imports imports) {
        var writer = new SheetWriter();
        writer.tab("A").header(List.of("Mã đơn vị", "Tên đơn vị")).row(List.of("X", "Chi bộ X"));
        var office = new HeldRole(UUID.randomUUID(), Role.OFFICE, LAKES, THU.path(), "");
        id = imports.upload(SheetKind.UNITS, "x.xlsx", writer.bytes(), THU.as(office));
    }

    @Override
    public List<Thing> things() {
        return List.of(new Thing("/imports/{id}", id));
    }
}
