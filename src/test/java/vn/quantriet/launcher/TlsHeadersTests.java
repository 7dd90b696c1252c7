package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import vn.quantriet.QuanTriet;
import vn.quantriet.testing.Cast;
import vn.quantriet.testing.FreshDatabase;

/// What browsers are told by a server that really speaks TLS, with the settings of `--tls-cert` and `--tls-key`.
@SpringBootTest(
        classes = QuanTriet.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TlsHeadersTests.WithTls.class)
@Tag("J")
class TlsHeadersTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Value("${local.server.port}")
    int port;

    private Wire wire = new Wire("");

    /// The database of tests, and a certificate as the launcher passes it on.
    static class WithTls extends FreshDatabase {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            super.initialize(context);
            try {
                var folder = Files.createTempDirectory("quantriet-tls");
                Certificates.make(folder, "ours", "EC");
                var tls = new Tls(folder.resolve("ours.crt"), folder.resolve("ours.key"));
                TestPropertyValues.of(tls.settings()).applyTo(context);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @BeforeEach
    void connect() {
        wire = new Wire("https://localhost:" + port);
    }

    @Test
    void bindsCookiesToThisHostAndToTls() throws IOException {
        var form = wire.get("/sign-in");
        assertThat(form.cookie("__Host-form"))
                .as("token of forms")
                .satisfies(TlsHeadersTests::isSafe);

        var in = signIn(form);
        assertThat(in.status()).isEqualTo(302);
        assertThat(in.cookie("__Host-quantriet")).as("session").satisfies(TlsHeadersTests::isSafe);
        assertThat(wire.get("/").status()).isEqualTo(200);
    }

    @Test
    void keepsWhatOneLikesToItselfToo() throws IOException {
        var token = TOKEN.matcher(wire.get("/sign-in").body());
        assertThat(token.find()).isTrue();
        var chosen = wire.post("/appearance", Map.of("theme", "dark", "_csrf", token.group(1)));

        assertThat(chosen.cookie("theme")).satisfies(TlsHeadersTests::isSafe);
    }

    @Test
    void tellsBrowsersToComeByTlsOnly() throws IOException {
        for (var path : new String[] {"/sign-in", "/health", "/assets/js/app.js", "/"}) {
            assertThat(wire.get(path).header("Strict-Transport-Security"))
                    .as(path)
                    .isEqualTo("max-age=31536000 ; includeSubDomains");
        }
    }

    @Test
    void redirectsWithinThisSite() throws IOException {
        assertThat(wire.get("/units").header("Location")).isEqualTo("/sign-in?next=%2Funits");
        assertThat(signIn(wire.get("/sign-in")).header("Location")).isEqualTo("/");
    }

    private Wire.Answer signIn(Wire.Answer form) throws IOException {
        var token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        return wire.post(
                "/sign-in",
                Map.of("login", "lan", "password", Cast.PASSWORD, "_csrf", token.group(1)));
    }

    private static void isSafe(String cookie) {
        assertThat(cookie.split("; "))
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .noneMatch(part -> part.startsWith("Domain"));
    }
}
