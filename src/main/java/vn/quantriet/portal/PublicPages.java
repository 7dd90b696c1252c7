package vn.quantriet.portal;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.web.Page;
import vn.quantriet.web.PublicAddress;

/// Answers strangers: within a database scope that reaches nobody, without cookie or token, in words that depend on the address alone, so
/// that everything between here and the reader may keep the answer for a minute.
///
/// What this node has made ready it gives again until the stand of things in the database has moved: what is taken back is gone with the
/// next request, on every node; in a browser or proxy that asked before, after a minute at the latest.
@Component
class PublicPages {

    static final Duration MAX_AGE = Duration.ofSeconds(60);

    /// No script, no picture from elsewhere, nothing but our own style.
    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// Named for the log; an empty reach is that of no unit, so no row about a person can be read.
    private static final DatabaseScope SCOPE = new DatabaseScope("", null, "system:portal");

    private final Openings openings;
    private final Shelf shelf;
    private final PublicAddress address;
    private final TemplateEngine templates;
    private final MessageSource messages;
    private final Clock clock;

    PublicPages(
            Openings openings,
            Shelf shelf,
            PublicAddress address,
            TemplateEngine templates,
            MessageSource messages,
            Clock clock) {
        this.openings = openings;
        this.shelf = shelf;
        this.address = address;
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
    }

    /// @param known parameters that the page understands
    ResponseEntity<byte[]> kept(
            HttpServletRequest request, List<String> known, Function<Visit, Leaf> work) {
        var visit = Visit.of(request, address.of(request), known);
        return within(() -> {
            var stand = openings.stand();
            var key = "%s %s %s %s".formatted(today(), visit.base(), visit.path(), visit.query());
            var ready = shelf.find(stand.version(), key);
            if (ready.isPresent()) {
                return shown(ready.get());
            }
            return switch (work.apply(visit)) {
                case Leaf.Moved(var path) -> moved(path);
                case Leaf leaf -> {
                    var answer = answer(leaf, visit, stand);
                    shelf.keep(stand.version(), key, answer);
                    yield shown(answer);
                }
            };
        });
    }

    /// What differs with every word that is searched for is not kept.
    ResponseEntity<byte[]> fresh(
            HttpServletRequest request, List<String> known, Function<Visit, Leaf> work) {
        var visit = Visit.of(request, address.of(request), known);
        return within(() ->
                switch (work.apply(visit)) {
                    case Leaf.Moved(var path) -> moved(path);
                    case Leaf leaf -> shown(answer(leaf, visit, openings.stand()));
                });
    }

    /// Runs under the scope of strangers, whoever asks.
    <T> T within(Supplier<T> work) {
        var outcome =
                new Object() {
                    @Nullable T value;
                };
        SCOPE.run(() -> outcome.value = work.get());
        return Objects.requireNonNull(outcome.value);
    }

    /// A sentence and nothing else.
    ResponseEntity<byte[]> sentence(HttpServletRequest request, HttpStatus status, String key) {
        var visit = Visit.of(request, "", List.of("lang"));
        var page = page(visit);
        var leaf = new Leaf.Html("portal/open/absent").with("sentence", page.t(key));
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .contentType(html())
                .body(rendered(leaf, page).getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> shown(Answer answer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(MAX_AGE).cachePublic())
                .header("Content-Security-Policy", POLICY)
                .eTag(answer.etag())
                .lastModified(answer.modified())
                .contentType(answer.mediaType())
                .body(answer.body());
    }

    /// Not for ever: the unit may take its former address again.
    private static ResponseEntity<byte[]> moved(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .cacheControl(CacheControl.maxAge(MAX_AGE).cachePublic())
                .header("Location", path)
                .build();
    }

    private Answer answer(Leaf leaf, Visit visit, Stand stand) {
        return switch (leaf) {
            case Leaf.Html page -> answer(html(), rendered(page, page(visit)), stand);
            case Leaf.Text(var type, var text) ->
                    answer(MediaType.parseMediaType(type + ";charset=UTF-8"), text, stand);
            case Leaf.Moved _ -> throw new IllegalStateException("nothing to show");
        };
    }

    private Answer answer(MediaType type, String text, Stand stand) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        return new Answer(body, type, "W/\"" + digest(body) + "\"", modified(stand));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// What is shown changes with the day as well.
    private Instant modified(Stand stand) {
        var midnight = today().atStartOfDay(clock.getZone()).toInstant();
        return stand.changedAt().isAfter(midnight) ? stand.changedAt() : midnight;
    }

    private String rendered(Leaf.Html leaf, Page page) {
        var output = new StringOutput();
        var model = new HashMap<String, Object>();
        leaf.model().forEach(model::put);
        model.put("page", page);
        templates.render(leaf.template() + ".jte", model, output);
        return output.toString();
    }

    /// Nobody is signed in here, whoever asks; the theme is that of the device.
    private Page page(Visit visit) {
        return new Page(
                messages,
                visit.locale(),
                null,
                null,
                visit.path(),
                visit.query(),
                today(),
                new Page.Appearance("auto", false, false),
                () -> new Page.Surroundings(List.of(), 0, null),
                _ -> List.of());
    }

    private static MediaType html() {
        return new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    }

    private static String digest(byte[] body) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(sum, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
