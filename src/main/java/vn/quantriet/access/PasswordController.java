package vn.quantriet.access;

import static vn.quantriet.access.AccessRefused.Reason.PASSWORDS_DIFFER;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.SignedIn;

/// The page on which one changes one's own password.
@Controller
@SignedIn
class PasswordController {

    private final Accounts accounts;
    private final Throttle throttle;
    private final Sessions sessions;
    private final Settings settings;

    PasswordController(Accounts accounts, Throttle throttle, Sessions sessions, Settings settings) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.sessions = sessions;
        this.settings = settings;
    }

    @GetMapping("/password")
    ModelAndView edit(HttpServletRequest request) {
        return page(request);
    }

    @PostMapping("/password")
    ModelAndView change(PasswordForm form, Viewer viewer, HttpServletRequest request) {
        throttle.count(viewer.account().toString(), request.getRemoteAddr());
        try {
            var at = accounts.changePassword(form.current(), form.chosen(), viewer);
            sessions.passwordChanged(at, request);
            return new ModelAndView("redirect:/");
        } catch (AccessRefused refusal) {
            var page = page(request);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("refusal", refusal);
        }
    }

    private ModelAndView page(HttpServletRequest request) {
        var page = new ModelAndView("access/password/edit");
        page.addObject("shortest", settings.get(Setting.PASSWORD_LENGTH));
        page.addObject("given", request.getAttribute(ViewerFilter.PASSWORD_IS_GIVEN) != null);
        return page;
    }

    record PasswordForm(String current, String fresh, String again) {

        PasswordForm {
            current = current == null ? "" : current;
            fresh = fresh == null ? "" : fresh;
            again = again == null ? "" : again;
        }

        /// What was typed twice.
        String chosen() {
            if (!fresh.equals(again)) {
                throw new AccessRefused(PASSWORDS_DIFFER);
            }
            return fresh;
        }
    }
}
