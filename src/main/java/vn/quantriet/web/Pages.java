package vn.quantriet.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.WebUtils;
import vn.quantriet.kernel.Viewer;

/// Puts [Page] into the model of every page.
@ControllerAdvice
class Pages {

    private final MessageSource messages;
    private final List<Station> stations;
    private final Clock clock;

    Pages(MessageSource messages, List<Station> stations, Clock clock) {
        this.messages = messages;
        this.stations = stations.stream().sorted(Comparator.comparingInt(Station::order)).toList();
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
                LocalDate.now(clock),
                viewer == null ? List.of() : lines(viewer, path),
                appearance(request));
    }

    private List<Page.StationLine> lines(Viewer viewer, String path) {
        return stations.stream()
                .filter(station -> station.opensTo(viewer))
                .map(station -> line(station, viewer, path))
                .toList();
    }

    private static Page.StationLine line(Station station, Viewer viewer, String path) {
        boolean current =
                station.path().equals("/") ? path.equals("/") : path.startsWith(station.path());
        return new Page.StationLine(
                station.name(), station.path(), station.icon(), current, station.waiting(viewer));
    }

    private static Page.Appearance appearance(HttpServletRequest request) {
        return new Page.Appearance(
                cookie(request, "theme", "auto"), cookie(request, "text", "").equals("large"));
    }

    private static String cookie(HttpServletRequest request, String name, String otherwise) {
        @Nullable Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? otherwise : cookie.getValue();
    }
}
