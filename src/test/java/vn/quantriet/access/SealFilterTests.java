package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.by;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.kernel.Audit;
import vn.quantriet.testing.ApplicationTest;

/// What happens when nobody seals the log any more.
@ApplicationTest
@Import(SealFilterTests.Watch.class)
@Tag("J")
class SealFilterTests {

    @Autowired MockMvcTester mvc;
    @Autowired Audit audit;
    @Autowired Watch watch;

    @Autowired
    @Qualifier("vn.quantriet.access.audit.SealLoop")
    Lifecycle sealing;

    @Value("${spring.datasource.url}")
    String url;

    @Test
    void nothingIsChangedWhileTheLogWaitsTooLongForItsSeal() throws SQLException {
        limitTo(15);
        audit.record(Audit.Entry.of("thing.done", "thing:1"));
        watch.advance(Duration.ofMinutes(16));

        assertThat(mvc.post().uri("/appearance").with(csrf()))
                .hasStatus(503)
                .hasHeader("Retry-After", "60");
        assertThat(mvc.get().uri("/").with(by(LAN))).hasStatusOk();

        sealing.start();
        sealing.stop();
        watch.advance(Duration.ofSeconds(10));
        assertThat(mvc.post().uri("/appearance").with(csrf())).hasStatus3xxRedirection();
    }

    private void limitTo(int minutes) throws SQLException {
        try (var owner = DriverManager.getConnection(url, "quantriet_owner", "owner");
                var statement = owner.createStatement()) {
            statement.execute(
                    "update access.setting set value = %d where name = 'SEAL_WITHIN_MINUTES'"
                            .formatted(minutes));
        }
    }

    /// A clock that is moved by hand.
    @TestConfiguration(proxyBeanMethods = false)
    static class Watch {

        private volatile Instant now = Instant.now();

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Bean
        @Primary
        Clock watchedClock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneId.of("Asia/Ho_Chi_Minh");
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.fixed(now, zone);
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
        }
    }
}
