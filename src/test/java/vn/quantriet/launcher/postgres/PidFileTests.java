package vn.quantriet.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PidFileTests {

    @Test
    void tellsWhoServesWhereAndWhetherItIsReady() {
        var lines =
                List.of(
                        "4711",
                        "/data/postgres",
                        "1763800000",
                        "44123",
                        "",
                        "127.0.0.1",
                        "1 2",
                        "ready   ");

        assertThat(PidFile.parse(lines)).contains(new PidFile(4711, 44123, true));
    }

    @Test
    void isNotReadyWhileTheServerRecovers() {
        var lines =
                List.of("4711", "/data/postgres", "1763800000", "44123", "", "", "1 2", "starting");

        assertThat(PidFile.parse(lines)).contains(new PidFile(4711, 44123, false));
    }

    @Test
    void isNotReadyWhileItIsBeingWritten() {
        assertThat(PidFile.parse(List.of("4711", "/data/postgres")))
                .contains(new PidFile(4711, 0, false));
    }

    @Test
    void takesTheNumberOfASingleUserServerAsWell() {
        assertThat(PidFile.parse(List.of("-4711"))).contains(new PidFile(4711, 0, false));
    }

    @Test
    void saysNothingWhenEmptyOrBroken() {
        assertThat(PidFile.parse(List.of())).isEmpty();
        assertThat(PidFile.parse(List.of("\u0000\u0000"))).isEmpty();
    }
}
