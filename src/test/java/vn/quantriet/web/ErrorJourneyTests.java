package vn.quantriet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.quantriet.testing.BrowserTest;
import vn.quantriet.testing.Visitor;

/// Whatever goes wrong, wherever: the reader gets a sentence and a way on, never a trace.
@BrowserTest
@Import(ErrorJourneyTests.Broken.class)
@Tag("J")
class ErrorJourneyTests {

    @LocalServerPort int port;

    @Test
    void tellsOfWhatIsNotThere(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/nothing");

        assertThat(page.locator("main")).containsText("Không tìm thấy nội dung này");
        assertThat(page.locator("nav").first()).containsText("Việc của tôi");
    }

    @Test
    void doesNotTakeAnIdThatIsNoneForOurFault(Visitor visitor) {
        var page = visitor.as(HOA);
        var answer = page.navigate("/notifications/no-id");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("main")).containsText("Không tìm thấy nội dung này");
    }

    @Test
    void givesAnIncidentForOurOwnFaultAndKeepsItsCauseToItself(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/test/broken");

        assertThat(page.locator("main")).containsText("Mã sự cố");
        assertThat(page.content()).doesNotContain("a secret of ours", "at vn.quantriet");
    }

    @Test
    void tellsScriptsInOneSentence(Visitor visitor) {
        var page = visitor.as(HOA);
        page.navigate("/");
        page.evaluate("htmx.ajax('GET', '/test/broken', 'main h1')");

        assertThat(page.locator("#toasts")).containsText("Hệ thống gặp lỗi");
        assertThat(page.locator("h1")).hasText("Việc của tôi");
    }

    @Test
    void refusesWhatIsTooLargeBeforeReadingIt() throws IOException {
        var answer =
                raw(
                        """
                        POST /documents HTTP/1.1
                        Host: localhost
                        Connection: close
                        Content-Type: multipart/form-data; boundary=x
                        Content-Length: 900000000

                        """);

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("lớn quá mức nhận được")
                .doesNotContain("Exception");
    }

    @Test
    void hasLastWordsForWhatIsNoRequestAtAll() throws IOException {
        var answer =
                raw(
                        """
                        GET /%zz{} HTTP/1.1
                        Host: localhost
                        Connection: close

                        """);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Chưa thực hiện được yêu cầu này")
                .doesNotContain("Tomcat", "Exception");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var bytes = request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream().write(bytes);
            // Else the server waits a minute for the rest.
            socket.shutdownOutput();
            return text(socket.getInputStream());
        }
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Controller
    static class Broken {

        @SignedIn
        @GetMapping("/test/broken")
        String broken() {
            throw new IllegalStateException("a secret of ours");
        }
    }
}
