package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.quantriet.QuanTriet;
import vn.quantriet.testing.Cast;
import vn.quantriet.testing.FreshDatabase;

/// What browsers are told by a server on loopback without TLS.
@SpringBootTest(
        classes = QuanTriet.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@Tag("J")
class PlainHeadersTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Value("${local.server.port}")
    int port;

    @Test
    void keepsCookiesFromScriptsAndOtherSitesUnderNamesOfTheirOwn() throws IOException {
        var wire = new Wire("http://localhost:" + port);
        var form = wire.get("/sign-in");
        var token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        var in =
                wire.post(
                        "/sign-in",
                        Map.of("login", "lan", "password", Cast.PASSWORD, "_csrf", token.group(1)));

        for (var cookie : new String[] {form.cookie("form"), in.cookie("quantriet")}) {
            assertThat(cookie.split("; "))
                    .contains("Path=/", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Secure");
        }
        assertThat(in.header("Location")).isEqualTo("/");
        assertThat(in.header("Strict-Transport-Security")).isEmpty();
        assertThat(wire.get("/").status()).isEqualTo(200);
    }

    @Test
    void forgetsTheTokenOfFormsFromBeforeTheSignIn() throws IOException {
        var wire = new Wire("http://localhost:" + port);
        var form = wire.get("/sign-in");
        var token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        wire.post(
                "/sign-in",
                Map.of("login", "hoa", "password", Cast.PASSWORD, "_csrf", token.group(1)));

        var after = wire.get("/").cookie("form");

        assertThat(after).isNotEmpty().isNotEqualTo(form.cookie("form"));
        assertThat(wire.post("/sign-out", Map.of("_csrf", token.group(1))).status()).isEqualTo(403);
    }
}
