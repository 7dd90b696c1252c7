package vn.quantriet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.NotFound;

/// The page for what was refused before any controller was reached: a filter, a size limit, a broken request.
///
/// A filter that has a sentence leaves it as a [Declined] in the request attribute of that name.
@Controller
class FaultController implements ErrorController {

    @Open
    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, @ModelAttribute("page") Page page) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            throw new NotFound("error");
        }
        var fault = new ModelAndView("web/error", HttpStatus.valueOf(status));
        fault.addObject("sentence", sentence(request, HttpStatus.valueOf(status), page));
        return fault;
    }

    private static String sentence(HttpServletRequest request, HttpStatus status, Page page) {
        if (request.getAttribute(Declined.class.getName()) instanceof Declined declined) {
            return page.t(declined.messageKey(), declined.arguments());
        }
        if (status == HttpStatus.NOT_FOUND) {
            return page.t("web.error.not_found");
        }
        return page.t(status.is4xxClientError() ? "web.error.bad_request" : "web.error.ours", "-");
    }
}
