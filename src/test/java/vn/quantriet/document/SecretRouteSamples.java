package vn.quantriet.document;

import static vn.quantriet.testing.Cast.THU;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.testing.RouteSamples;

/// A secret paper in the register of the lakes' cell.
class SecretRouteSamples implements RouteSamples {

    private final UUID id;

    SecretRouteSamples(SecretEntries entries) {
        id =
                entries.add(
                        new SecretEntryForm(
                                Uuid7.next(),
                                null,
                                Direction.INCOMING,
                                LocalDate.parse("2026-03-03"),
                                "01-M/HD",
                                null,
                                "Ban Hồ",
                                "PLAIN",
                                1,
                                2,
                                null,
                                PositionTitle.SECRETARY,
                                LocalDate.parse("2026-03-03")),
                        THU);
    }

    @Override
    public List<Thing> things() {
        return List.of(new Thing("/secret-entries/{id}", id));
    }
}
