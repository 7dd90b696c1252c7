package vn.quantriet.plan;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Refusal;

/// Shows a form again with the sentence of what was refused, so that nothing typed is lost.
final class Refusals {

    private Refusals() {}

    static ModelAndView page(String view, Refusal refused) {
        return new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("refusal", refused);
    }
}
