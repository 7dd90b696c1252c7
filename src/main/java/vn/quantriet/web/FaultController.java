package vn.quantriet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.NotFound;

/// The page for what was refused before any controller was reached: a filter, a size limit, a broken request.
///
/// A filter that has a sentence leaves it as a [Declined] in the request attribute of that name.
@Controller
class FaultController implements ErrorController {

    private final ErrorPages pages;

    FaultController(ErrorPages pages) {
        this.pages = pages;
    }

    @Open
    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, Locale locale) {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (code == null) {
            throw new NotFound("error");
        }
        if (request.getAttribute(Declined.class.getName()) instanceof Declined declined) {
            return pages.declined(declined, request, locale);
        }
        var status = HttpStatus.valueOf(code);
        return status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE
                ? pages.ours(cause(request), request, locale)
                : pages.status(status, request, locale);
    }

    private static Throwable cause(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
