package vn.quantriet.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Open;

/// The page on which the first administrator comes into being. It does not exist once somebody has an account.
@Controller
@Open
class SetupController {

    private final Setup setup;
    private final Settings settings;
    private final Throttle throttle;

    SetupController(Setup setup, Settings settings, Throttle throttle) {
        this.setup = setup;
        this.settings = settings;
        this.throttle = throttle;
    }

    @GetMapping("/setup")
    ModelAndView form() {
        requireOpen();
        return page(FirstAdministrator.blank(), null);
    }

    @PostMapping("/setup")
    ModelAndView run(
            FirstAdministrator first, HttpServletRequest request, RedirectAttributes redirect) {
        requireOpen();
        throttle.count("setup", request.getRemoteAddr());
        try {
            setup.run(first);
        } catch (Refusal refusal) {
            var page = page(first, refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Flash.done(redirect, "access.setup.done");
        return new ModelAndView("redirect:/sign-in");
    }

    private void requireOpen() {
        if (setup.isDone()) {
            throw new NotFound("setup");
        }
    }

    private ModelAndView page(FirstAdministrator first, @Nullable Refusal refusal) {
        var page = new ModelAndView("access/setup/new");
        page.addObject("first", first);
        page.addObject("root", setup.root().map(UnitLine::name).orElse(""));
        page.addObject("shortest", settings.get(Setting.PASSWORD_LENGTH));
        page.addObject("refusal", refusal);
        return page;
    }
}
