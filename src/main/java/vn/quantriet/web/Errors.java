package vn.quantriet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Refusal;

/// Turns what goes wrong in a controller into a sentence: what happened, why, and the next step.
@ControllerAdvice
class Errors {

    private final ErrorPages pages;

    Errors(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        return pages.sentence(
                HttpStatus.UNPROCESSABLE_CONTENT,
                refusal.messageKey(),
                refusal.arguments(),
                request,
                locale);
    }

    @ExceptionHandler
    ModelAndView declined(Declined declined, HttpServletRequest request, Locale locale) {
        return pages.declined(declined, request, locale);
    }

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        NoHandlerFoundException.class
    })
    ModelAndView notFound(HttpServletRequest request, Locale locale) {
        return pages.status(HttpStatus.NOT_FOUND, request, locale);
    }

    /// An address whose id is no id leads nowhere; anything else of the wrong form is a bad request.
    @ExceptionHandler
    ModelAndView mistyped(
            MethodArgumentTypeMismatchException mistyped,
            HttpServletRequest request,
            Locale locale) {
        if (LocalDate.class.equals(mistyped.getRequiredType())) {
            return noDay(request, locale);
        }
        var inPath = mistyped.getParameter().hasParameterAnnotation(PathVariable.class);
        return pages.status(
                inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request, locale);
    }

    /// Files were expected, and something else came, or half of it.
    @ExceptionHandler
    ModelAndView broken(MultipartException broken, HttpServletRequest request, Locale locale) {
        var status =
                broken instanceof ErrorResponse answer
                        ? HttpStatus.valueOf(answer.getStatusCode().value())
                        : HttpStatus.BAD_REQUEST;
        return pages.status(status, request, locale);
    }

    /// Of what a form may hold, days are what people mistype.
    @ExceptionHandler
    ModelAndView mistyped(BindException mistyped, HttpServletRequest request, Locale locale) {
        boolean day =
                mistyped.getFieldErrors().stream()
                        .flatMap(fault -> Arrays.stream(Objects.requireNonNull(fault.getCodes())))
                        .anyMatch(("typeMismatch." + LocalDate.class.getName())::equals);
        return day ? noDay(request, locale) : pages.status(HttpStatus.BAD_REQUEST, request, locale);
    }

    private ModelAndView noDay(HttpServletRequest request, Locale locale) {
        return pages.sentence(
                HttpStatus.UNPROCESSABLE_CONTENT, "web.error.day", new Object[0], request, locale);
    }

    /// The database has no connection to give, or a lock is not to be had.
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class,
        PessimisticLockingFailureException.class
    })
    ModelAndView busy(Exception exception, HttpServletRequest request, Locale locale) {
        return pages.busy(exception, request, locale);
    }

    @ExceptionHandler
    ModelAndView other(Exception exception, HttpServletRequest request, Locale locale) {
        if (exception instanceof ErrorResponse response) {
            var status = HttpStatus.valueOf(response.getStatusCode().value());
            return pages.status(status, request, locale);
        }
        return Outage.isBehind(exception)
                ? pages.busy(exception, request, locale)
                : pages.ours(exception, request, locale);
    }
}
