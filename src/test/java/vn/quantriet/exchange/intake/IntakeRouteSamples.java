package vn.quantriet.exchange.intake;

import static vn.quantriet.testing.Cast.THU;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import vn.quantriet.document.Channel;
import vn.quantriet.document.Direction;
import vn.quantriet.exchange.archive.Zips;
import vn.quantriet.testing.RouteSamples;

/// Files that somebody at the lakes brought.
class IntakeRouteSamples implements RouteSamples {

    private final UUID id;

    IntakeRouteSamples(Intakes intakes) {
        var zip = Zips.of("cua-vien.txt", "Tệp của Viện Hồ đầm trong gói");
        id =
                intakes.upload(
                        new IntakeForm(
                                List.of(new MockMultipartFile("files", "vien.zip", "", zip)),
                                List.of(),
                                Direction.INCOMING,
                                LocalDate.parse("2026-03-03"),
                                Channel.ELECTRONIC),
                        THU);
    }

    @Override
    public List<Thing> things() {
        return List.of(new Thing("/intakes/{id}", id));
    }
}
