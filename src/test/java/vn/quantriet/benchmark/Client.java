package vn.quantriet.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.quantriet.look.SignInSheet;

/// One person at a browser without pictures: signs in, then asks for pages one after the other.
final class Client {

    private static final Pattern CSRF = Pattern.compile("name=\"(_csrf)\"\\s+value=\"([^\"]+)\"");
    private static final Pattern START = Pattern.compile("href\\^=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final String address;
    private String token = "";

    Client(String address) {
        this.address = address;
    }

    static Client signedIn(String address, SignInSheet.SignIn as) {
        var client = new Client(address);
        var token = CSRF.matcher(client.get("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("no form to sign in with");
        }
        var form =
                "login=%s&password=%s&next=&%s=%s"
                        .formatted(
                                encoded(as.login()),
                                encoded(as.password()),
                                token.group(1),
                                encoded(token.group(2)));
        var answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build());
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(as.login() + " cannot sign in: " + answer.statusCode());
        }
        return client;
    }

    /// The path itself, or the first link to a thing on its page that a selector of `pages.txt` means; nothing where more than
    /// following links leads there.
    Optional<String> follow(String path, List<String> steps) {
        var here = path.startsWith("/") ? Optional.of(path) : Optional.<String>empty();
        for (var step : steps) {
            here = here.flatMap(from -> follow(from, step));
        }
        return here;
    }

    private Optional<String> follow(String path, String link) {
        var start = START.matcher(link);
        if (!start.find()) {
            return Optional.empty();
        }
        var page = get(path);
        var main = page.substring(Math.max(page.indexOf("<main"), 0));
        var found =
                Pattern.compile("href=\"(" + Pattern.quote(start.group(1)) + "[0-9a-f?][^\"]*)\"")
                        .matcher(main);
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    /// Warms up, then asks so many times, or for ten seconds.
    Timing time(String name, String path, int times) {
        ask(path, Math.max(5, times / 3), Duration.ofSeconds(4), new ArrayList<>());
        var nanos = new ArrayList<Long>();
        int bytes = ask(path, times, Duration.ofSeconds(10), nanos);
        return new Timing(name, nanos.stream().mapToLong(Long::longValue).toArray(), bytes);
    }

    private int ask(String path, int times, Duration longest, List<Long> nanos) {
        long end = System.nanoTime() + longest.toNanos();
        int bytes = 0;
        for (int turn = 0; turn < times && (turn == 0 || System.nanoTime() < end); turn++) {
            long begun = System.nanoTime();
            bytes = get(path).getBytes(StandardCharsets.UTF_8).length;
            nanos.add(System.nanoTime() - begun);
        }
        return bytes;
    }

    String get(String path) {
        var answer = send(HttpRequest.newBuilder(URI.create(address + path)).GET().build());
        if (answer.statusCode() >= 500 || answer.statusCode() / 100 == 3) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    int status(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET().build()).statusCode();
    }

    /// Sends a form; how long the answer, which leads on, took.
    long post(String path, Map<String, String> fields) {
        var form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-CSRF-TOKEN", token())
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        long begun = System.nanoTime();
        var answer = send(request);
        long taken = System.nanoTime() - begun;
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return taken;
    }

    private String token() {
        if (token.isEmpty()) {
            var found = CSRF.matcher(get("/"));
            token = found.find() ? found.group(2) : "";
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
