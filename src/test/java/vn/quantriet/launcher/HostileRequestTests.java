package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.quantriet.QuanTriet;
import vn.quantriet.testing.Cast;
import vn.quantriet.testing.FreshDatabase;

/// What no browser would send, over a real socket to a real server.
@SpringBootTest(
        classes = QuanTriet.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@Tag("J")
class HostileRequestTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Value("${local.server.port}")
    int port;

    @Autowired JdbcClient jdbc;

    /// All of them come from one address and as one person.
    @BeforeEach
    void letComeAsOftenAsTheyLike() {
        jdbc.sql("delete from access.pace").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "///example.org",
                "/%09/example.org",
                "\t//example.org",
                "/ /example.org",
                "/\r\nSet-Cookie: evil=1",
                "javascript:alert(1)",
                "/units\r\n\r\n<script>"
            })
    void neverLeadToAnotherSite(String next) throws IOException {
        var wire = new Wire("http://localhost:" + port);
        var in = signIn(wire, "hoa", Map.of("next", next));

        assertThat(in.status()).isEqualTo(302);
        assertThat(in.header("Location"))
                .matches("/([^/\\\\\\s].*)?")
                .doesNotContain("evil", "script");
        assertThat(in.header("Set-Cookie")).doesNotContain("evil");
        var switched =
                wire.post(
                        "/acting-role",
                        Map.of(
                                "_csrf",
                                token(wire.get("/")),
                                "role",
                                Cast.HOA.account().toString(),
                                "back",
                                next));
        assertThat(switched.header("Location")).matches("|/([^/\\\\\\s].*)?");
    }

    @Test
    void doNotOverrideTheMethod() throws IOException {
        var wire = new Wire("http://localhost:" + port);
        signIn(wire, "hoa", Map.of());

        var overridden = wire.post("/sign-out", Map.of("_method", "GET"));
        assertThat(overridden.status()).as("without the token").isEqualTo(403);
        assertThat(wire.get("/sign-out?_method=POST").status()).isIn(404, 405);
        assertThat(wire.get("/sessions/ending").status()).isIn(404, 405);
        assertThat(wire.get("/").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void areRefusedWithoutTheTokenOfTheirForm() throws IOException {
        var wire = new Wire("http://localhost:" + port);
        signIn(wire, "hoa", Map.of());
        var stranger = new Wire("http://localhost:" + port);
        var foreign = token(stranger.get("/sign-in"));

        for (var path :
                new String[] {"/sign-out", "/sessions/ending", "/password", "/units", "/members"}) {
            assertThat(wire.post(path, Map.of()).status()).as(path).isEqualTo(403);
            assertThat(wire.post(path, Map.of("_csrf", foreign)).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void comeBackAsTextUnderAStrictPolicy() throws IOException {
        var wire = new Wire("http://localhost:" + port);
        signIn(wire, "hoa", Map.of());
        var markup = "\"'><script>alert(1)</script>";
        wire.post(
                "/plans",
                new LinkedHashMap<>(
                        Map.of(
                                "_csrf",
                                token(wire.get("/plans/new")),
                                "type",
                                "PLAN",
                                "title",
                                markup)));

        for (var path :
                new String[] {
                    "/plans",
                    "/search?q=%3Cscript%3Ealert",
                    "/",
                    "/nothing-here",
                    "/units?q=%22%3E%3Cscript%3Ealert(1)"
                }) {
            var page = wire.get(path);
            assertThat(page.header("Content-Security-Policy")).as(path).isEqualTo(POLICY);
            assertThat(page.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(page.body()).as(path).doesNotContain("<script>alert");
        }
        assertThat(wire.get("/plans").body()).contains("&lt;script&gt;alert(1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nno end",
                "--y\r\n\r\n--y--",
                "",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x\r\nX-Evil: 1\"\r\n\r\na\r\n--x--\r\n"
            })
    void areNoFaultOfOursWhenAnUploadIsBroken(String body) throws IOException {
        var answer =
                raw(
                        "POST /imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                                + "Content-Length: %d\r\nConnection: close\r\n\r\n"
                                        .formatted(body.length())
                                + body);

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("X-Evil");
    }

    @Test
    void areRefusedWhenTooLargeBeforeTheyAreRead() throws IOException {
        var answer =
                raw(
                        "POST /documents HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                                + "Content-Length: 9999999999\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .contains("HTTP/1.1 413 ")
                .contains("Content-Security-Policy: " + POLICY, "X-Content-Type-Options: nosniff");
    }

    @Test
    void decideNothingByTheirHostHeader() throws IOException {
        var answer =
                raw(
                        "GET /units HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 302 ").doesNotContain("evil.example");
    }

    @Test
    void findNothingAboveTheFolderOfAssets() throws IOException {
        for (var path :
                new String[] {
                    "/assets/../application.yaml",
                    "/assets/%2e%2e/application.yaml",
                    "/assets/..%2fapplication.yaml",
                    "/assets/x/%2e%2e%2f%2e%2e%2fapplication.yaml",
                    "/assets//etc/passwd",
                    "/assets/..;/application.yaml"
                }) {
            assertThat(
                            raw(
                                    "GET "
                                            + path
                                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .matches("(?s)HTTP/1.1 (302|400|404) .*")
                    .doesNotContain("datasource", "root:");
        }
    }

    @Test
    void doNotEchoWithTrace() throws IOException {
        assertThat(
                        raw(
                                "TRACE / HTTP/1.1\r\nHost: localhost\r\nCookie: secret=1\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (4|5)\\d\\d .*")
                .doesNotContain("secret=1");
    }

    private static Wire.Answer signIn(Wire wire, String login, Map<String, String> more)
            throws IOException {
        var form = new LinkedHashMap<>(more);
        form.put("login", login);
        form.put("password", Cast.PASSWORD);
        form.put("_csrf", token(wire.get("/sign-in")));
        return wire.post("/sign-in", form);
    }

    private static String token(Wire.Answer page) {
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
