package vn.quantriet.organization.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.organization.OrganizationRefused;

/// Shows a form again with the sentence of a refusal, so that nothing typed is lost.
final class Refusals {

    private Refusals() {}

    static ModelAndView show(ModelAndView form, @Nullable OrganizationRefused refusal) {
        form.addObject("refusal", refusal);
        if (refusal != null) {
            form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return form;
    }
}
