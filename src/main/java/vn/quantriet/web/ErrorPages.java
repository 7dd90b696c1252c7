package vn.quantriet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Uuid7;

/// The one page for everything that went wrong, and its short form for requests of scripts.
@Component
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    ModelAndView declined(Declined declined, HttpServletRequest request, Locale locale) {
        return sentence(
                declined.status(), declined.messageKey(), declined.arguments(), request, locale);
    }

    /// What the status alone says.
    ModelAndView status(HttpStatus status, HttpServletRequest request, Locale locale) {
        return sentence(status, key(status), new Object[0], request, locale);
    }

    ModelAndView sentence(
            HttpStatus status,
            String key,
            Object[] arguments,
            HttpServletRequest request,
            Locale locale) {
        return page(status, pages.of(request, locale), key, arguments, null, request);
    }

    /// Nothing of the surroundings is shown: they would ask the database again.
    ModelAndView busy(Exception exception, HttpServletRequest request, Locale locale) {
        LOG.warn("Busy: {}", exception.getMessage());
        return page(
                HttpStatus.SERVICE_UNAVAILABLE,
                pages.bare(request, locale),
                "web.error.busy",
                new Object[0],
                null,
                request);
    }

    /// Our own fault: an id for the reader, the cause for the log.
    ModelAndView ours(@Nullable Throwable cause, HttpServletRequest request, Locale locale) {
        var incident = Uuid7.next().toString();
        LOG.error("Incident {}", incident, cause);
        return page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                pages.bare(request, locale),
                "web.error.ours",
                new Object[0],
                incident,
                request);
    }

    private static ModelAndView page(
            HttpStatus status,
            Page page,
            String key,
            Object[] arguments,
            @Nullable String incident,
            HttpServletRequest request) {
        var template = request.getHeader("HX-Request") == null ? "web/error" : "web/fault";
        return new ModelAndView(template, status)
                .addObject("page", page)
                .addObject("sentence", page.t(key, arguments))
                .addObject("incident", incident);
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "web.error.not_found";
            case CONTENT_TOO_LARGE -> "web.error.too_large";
            case TOO_MANY_REQUESTS -> "web.error.too_many";
            case SERVICE_UNAVAILABLE -> "web.error.busy";
            default -> "web.error.bad_request";
        };
    }
}
