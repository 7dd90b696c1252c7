package vn.quantriet.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;
import vn.quantriet.kernel.Viewer;

/// Puts [Page] into the model of every page.
@ControllerAdvice
class Pages {

    private final MessageSource messages;
    private final List<Station> stations;
    private final List<Branch> branches;
    private final ObjectProvider<Inbox> inboxes;
    private final ObjectProvider<Aside> asides;
    private final Clock clock;

    Pages(
            MessageSource messages,
            List<Station> stations,
            List<Branch> branches,
            ObjectProvider<Inbox> inboxes,
            ObjectProvider<Aside> asides,
            Clock clock) {
        this.messages = messages;
        this.stations = stations.stream().sorted(Comparator.comparingInt(Station::order)).toList();
        this.branches = branches;
        this.inboxes = inboxes;
        this.asides = asides;
        this.clock = clock;
    }

    @ModelAttribute("page")
    Page of(HttpServletRequest request, Locale locale) {
        var viewer = (Viewer) request.getAttribute(Viewer.class.getName());
        var path = request.getRequestURI();
        return new Page(
                messages,
                locale,
                viewer,
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                path,
                Objects.requireNonNullElse(request.getQueryString(), ""),
                LocalDate.now(clock),
                appearance(request),
                surroundings(viewer, path, flash(request)),
                object -> viewer == null ? List.of() : blocks(object, viewer));
    }

    private List<Aside.Block> blocks(String object, Viewer viewer) {
        return asides.orderedStream()
                .flatMap(aside -> aside.about(object, viewer).stream())
                .toList();
    }

    /// A page that asks nothing of anybody, for when something is broken.
    Page bare(HttpServletRequest request, Locale locale) {
        return new Page(
                messages,
                locale,
                null,
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                request.getRequestURI(),
                "",
                LocalDate.now(clock),
                appearance(request),
                () -> new Page.Surroundings(List.of(), 0, null),
                _ -> List.of());
    }

    private Supplier<Page.Surroundings> surroundings(
            @Nullable Viewer viewer, String path, @Nullable Flash flash) {
        return SingletonSupplier.of(() ->
                viewer == null
                        ? new Page.Surroundings(List.of(), 0, flash)
                        : new Page.Surroundings(lines(viewer, path), unread(viewer), flash));
    }

    private int unread(Viewer viewer) {
        return inboxes.stream().mapToInt(inbox -> inbox.unread(viewer)).sum();
    }

    private List<Page.StationLine> lines(Viewer viewer, String path) {
        return stations.stream()
                .filter(station -> station.opensTo(viewer))
                .map(station -> line(station, viewer, path))
                .toList();
    }

    private Page.StationLine line(Station station, Viewer viewer, String path) {
        return new Page.StationLine(
                station.name(),
                station.path(viewer),
                station.icon(),
                isAt(station, path),
                station.waiting(viewer));
    }

    private boolean isAt(Station station, String path) {
        return leadsTo(station.path(), path)
                || branches.stream()
                        .filter(branch -> branch.station().equals(station.path()))
                        .flatMap(branch -> branch.paths().stream())
                        .anyMatch(branch -> leadsTo(branch, path));
    }

    private static boolean leadsTo(String station, String path) {
        return path.equals(station) || !station.equals("/") && path.startsWith(station + "/");
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        var left = RequestContextUtils.getInputFlashMap(request);
        return left == null ? null : (Flash) left.get(Flash.NAME);
    }

    private static Page.Appearance appearance(HttpServletRequest request) {
        return new Page.Appearance(
                theme(cookie(request, "theme")),
                cookie(request, "text").equals("large"),
                !cookie(request, "keys").equals("off"));
    }

    private static String theme(String wish) {
        return wish.equals("light") || wish.equals("dark") ? wish : "auto";
    }

    private static String cookie(HttpServletRequest request, String name) {
        @Nullable Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }
}
