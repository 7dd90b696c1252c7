package vn.quantriet.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// Asks for the first pages once, so that the JVM may keep for the next start what it loaded for them.
record Rehearsal(String port) {

    private static final List<String> PAGES = List.of("/health", "/", "/sign-in");

    void play() {
        try (var client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            for (var page : PAGES) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page));
                client.send(request.build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new IllegalStateException("the rehearsal got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
