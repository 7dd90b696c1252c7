package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.access.audit.AuditLog;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Declined;

/// Two nodes that know nothing of each other but the database.
@ModuleTest
@Tag("J")
class ThrottleModuleTests {

    private final Throttle here;
    private final Throttle there;
    private final PaceRepository paces;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;

    @Autowired
    ThrottleModuleTests(
            Throttle here,
            PaceRepository paces,
            Settings settings,
            AuditLog audit,
            JdbcClient jdbc,
            MockMvcTester mvc,
            @Value("${spring.datasource.url}") String url) {
        this.here = here;
        this.paces = paces;
        this.jdbc = jdbc;
        this.mvc = mvc;
        var other = JdbcClient.create(new DriverManagerDataSource(url, "quantriet_app", "app"));
        this.there = new Throttle(new PaceRepository(other), settings, audit);
    }

    /// So few a minute that none is given back while a test runs.
    @BeforeEach
    void beginAnew() {
        jdbc.sql("delete from access.pace").update();
        jdbc.sql(
                        """
                        insert into access.setting (name, value, valid_from) values
                          ('SIGN_INS_PER_LOGIN_A_MINUTE', 2, '2026-02-01'),
                          ('SIGN_INS_PER_ADDRESS_A_MINUTE', 3, '2026-02-01'),
                          ('SEARCHES_A_MINUTE', 2, '2026-02-01'),
                          ('UPLOADS_A_MINUTE', 2, '2026-02-01')
                        on conflict do nothing
                        """)
                .update();
    }

    @Test
    void countsTheTriesOnALoginForAllNodesTogether() {
        here.count("guessed", "10.0.0.1");
        there.count("guessed", "10.0.0.2");

        assertTooMany(() -> here.count("guessed", "10.0.1.1"));
        assertTooMany(() -> there.count("guessed", "10.0.1.2"));
        here.count("another", "10.0.1.1");
    }

    @Test
    void countsTheTriesFromAnAddressForAllNodesTogether() {
        here.count("one", "10.0.0.1");
        there.count("two", "10.0.0.1");
        here.count("three", "10.0.0.1");

        assertTooMany(() -> here.count("four", "10.0.0.1"));
        assertTooMany(() -> there.count("four", "10.0.0.1"));
        there.count("four", "10.0.0.2");
    }

    @Test
    void admitsNoMoreWhenAllComeAtOnce() {
        var admitted =
                IntStream.range(0, 60)
                        .parallel()
                        .filter(attempt -> admits(attempt % 2 == 0 ? here : there))
                        .count();

        assertThat(admitted).isEqualTo(2);
    }

    @Test
    void countsSearchesAndUploadsByAccount() {
        here.count(Setting.UPLOADS_A_MINUTE, LAN.account());
        there.count(Setting.UPLOADS_A_MINUTE, LAN.account());

        assertTooMany(() -> here.count(Setting.UPLOADS_A_MINUTE, LAN.account()));
        here.count(Setting.UPLOADS_A_MINUTE, AN.account());
        here.count(Setting.SEARCHES_A_MINUTE, LAN.account());
    }

    @Test
    void stopsUploadsAtTheDoor() {
        for (int request = 0; request < 2; request++) {
            assertThat(upload(HOA)).isNotEqualTo(429);
        }
        assertThat(upload(HOA)).isEqualTo(429);
        assertThat(upload(QUANG)).isNotEqualTo(429);
    }

    private int upload(Viewer viewer) {
        return mvc.post()
                .uri("/imports")
                .with(by(viewer))
                .contentType("multipart/form-data; boundary=x")
                .exchange()
                .getResponse()
                .getStatus();
    }

    @Test
    void admitsAgainAsTimeGoesBy() {
        here.count("guessed", "10.0.0.1");
        here.count("guessed", "10.0.0.1");
        jdbc.sql("update access.pace set until = until - interval '30 seconds'").update();

        there.count("guessed", "10.0.0.1");
        assertTooMany(() -> there.count("guessed", "10.0.0.1"));
    }

    @Test
    void keepsNeitherLoginNorAddressAndForgetsWhatIsOver() {
        here.count("guessed", "10.0.0.1");
        here.count(Setting.SEARCHES_A_MINUTE, THU.account());
        assertThat(keys())
                .hasSize(3)
                .noneMatch(key -> key.contains("guessed") || key.contains("10."));

        jdbc.sql("update access.pace set until = until - interval '2 minutes'").update();
        paces.sweep();
        assertThat(keys()).isEmpty();
    }

    private List<String> keys() {
        return jdbc.sql("select key from access.pace").query(String.class).list();
    }

    private static boolean admits(Throttle node) {
        try {
            node.count("guessed", "10.0.0.1");
            return true;
        } catch (Declined tooOften) {
            return false;
        }
    }

    private static void assertTooMany(Runnable attempt) {
        assertThatExceptionOfType(Declined.class)
                .isThrownBy(attempt::run)
                .matches(declined -> declined.status() == HttpStatus.TOO_MANY_REQUESTS);
    }
}
