package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who is signed in and sends what a browser would send.
final class HttpClerk {

    private static final String BOUNDARY = "----quantriet";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    private HttpClerk(int port) {
        this.port = port;
    }

    static HttpClerk signIn(int port, String login, String password) throws Exception {
        var clerk = new HttpClerk(port);
        var answer =
                clerk.post("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        assertThat(answer.statusCode()).isEqualTo(302);
        return clerk;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /// Sends a form that stands on a page.
    HttpResponse<String> post(String page, String path, Map<String, String> form) throws Exception {
        return send(page, path, form).get();
    }

    CompletableFuture<HttpResponse<String>> send(String page, String path, Map<String, String> form)
            throws Exception {
        var body =
                form.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        var request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + encoded(token(page)) + body));
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> upload(String name, String text) throws Exception {
        var request =
                request("/documents")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(paper(name, text)));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /// Brings several files together.
    HttpResponse<String> bring(Map<String, String> files) throws Exception {
        var body =
                part("_csrf", token("/intakes"))
                        + part("direction", "INCOMING")
                        + part("arrivedOn", "2026-03-03")
                        + files.entrySet().stream()
                                .map(file ->
                                        part(
                                                "files\"; filename=\"" + file.getKey(),
                                                file.getValue()))
                                .collect(Collectors.joining())
                        + "--"
                        + BOUNDARY
                        + "--\r\n";
        var request =
                request("/intakes")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /// Sends the first half of a paper and holds the line.
    Socket beginUpload(String name, String text) throws Exception {
        var body = paper(name, text).getBytes(StandardCharsets.UTF_8);
        var head =
                """
                POST /documents HTTP/1.1
                Host: localhost:%d
                Cookie: %s
                Content-Type: multipart/form-data; boundary=%s
                Content-Length: %d

                """
                        .formatted(port, cookie(), BOUNDARY, body.length)
                        .replace("\n", "\r\n");
        var line = new Socket("127.0.0.1", port);
        OutputStream out = line.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body, 0, body.length / 2);
        out.flush();
        return line;
    }

    private String paper(String name, String text) throws Exception {
        return part("_csrf", token("/documents/new"))
                + part("direction", "INCOMING")
                + part("files\"; filename=\"" + name, text)
                + "--"
                + BOUNDARY
                + "--\r\n";
    }

    private static String part(String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, content);
    }

    private String token(String page) throws IOException, InterruptedException {
        return first("name=\"_csrf\" value=\"([^\"]+)\"", get(page).body());
    }

    /// What a page says in the one place that the pattern marks.
    static String first(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    private String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
