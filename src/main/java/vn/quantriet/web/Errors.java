package vn.quantriet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.kernel.Uuid7;

/// Turns what goes wrong into a sentence: what happened, why, and the next step.
@ControllerAdvice
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final MessageSource messages;
    private final Pages pages;

    Errors(MessageSource messages, Pages pages) {
        this.messages = messages;
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        var sentence =
                messages.getMessage(
                        refusal.messageKey(), refusal.arguments(), refusal.messageKey(), locale);
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                sentence == null ? "" : sentence,
                request,
                locale);
    }

    @ExceptionHandler
    ModelAndView declined(Declined declined, HttpServletRequest request, Locale locale) {
        var sentence =
                messages.getMessage(
                        declined.messageKey(), declined.arguments(), declined.messageKey(), locale);
        return page(declined.status(), sentence == null ? "" : sentence, request, locale);
    }

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        NoHandlerFoundException.class
    })
    ModelAndView notFound(HttpServletRequest request, Locale locale) {
        return page(
                HttpStatus.NOT_FOUND,
                messages.getMessage("web.error.not_found", null, locale),
                request,
                locale);
    }

    @ExceptionHandler
    ModelAndView ours(Exception exception, HttpServletRequest request, Locale locale) {
        if (exception instanceof ErrorResponse response) {
            var status = HttpStatus.valueOf(response.getStatusCode().value());
            return page(
                    status,
                    messages.getMessage("web.error.bad_request", null, locale),
                    request,
                    locale);
        }
        var incident = Uuid7.next();
        LOG.error("Incident {}", incident, exception);
        return page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                messages.getMessage("web.error.ours", new Object[] {incident.toString()}, locale),
                request,
                locale);
    }

    private ModelAndView page(
            HttpStatus status, String sentence, HttpServletRequest request, Locale locale) {
        var page = new ModelAndView("web/error", status);
        page.addObject("page", pages.of(request, locale));
        page.addObject("sentence", sentence);
        return page;
    }
}
