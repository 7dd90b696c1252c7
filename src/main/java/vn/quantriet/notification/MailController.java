package vn.quantriet.notification;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.MailChoice.Rhythm;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Open;
import vn.quantriet.web.Searching;
import vn.quantriet.web.SignedIn;

/// The choice of a mail with what is unread; stopping it needs no sign-in, the address in the mail is enough.
@SignedIn
@Controller
class MailController {

    private static final DatabaseScope STOPPING = DatabaseScope.system("mail-stop");

    private final MailChoices choices;
    private final PostOffice office;

    MailController(MailChoices choices, PostOffice office) {
        this.choices = choices;
        this.office = office;
    }

    @GetMapping("/notifications/mail")
    ModelAndView show(Viewer viewer) {
        return page(viewer, "");
    }

    @PostMapping("/notifications/mail")
    ModelAndView choose(
            @RequestParam UUID deed,
            @RequestParam(defaultValue = "") String address,
            @RequestParam Rhythm rhythm,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            choices.choose(deed, address, rhythm, viewer);
        } catch (NotificationRefused refused) {
            var page = page(viewer, address).addObject("refusal", refused);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Flash.done(redirect, "notification.mail.chosen");
        return new ModelAndView("redirect:/notifications/mail");
    }

    @PostMapping("/notifications/mail/stop")
    String stop(Viewer viewer, RedirectAttributes redirect) {
        choices.stop(viewer);
        Flash.done(redirect, "notification.mail.stopped");
        return "redirect:/notifications/mail";
    }

    /// Where the link of the first mail leads.
    @GetMapping("/notifications/mail/confirmation")
    ModelAndView asked(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String code) {
        return new ModelAndView("notification/confirmation")
                .addObject("id", id)
                .addObject("code", code);
    }

    @PostMapping("/notifications/mail/confirmation")
    String confirm(
            @RequestParam UUID id,
            @RequestParam String code,
            Viewer viewer,
            RedirectAttributes redirect) {
        choices.confirm(id, code, viewer);
        Flash.done(redirect, "notification.mail.confirmed");
        return "redirect:/notifications/mail";
    }

    @Open
    @Searching
    @GetMapping("/mail/stops/{id}/{code}")
    ModelAndView askToStop(@PathVariable UUID id, @PathVariable String code) {
        choices.requireCode(id, code);
        return new ModelAndView("notification/stop")
                .addObject("path", "/mail/stops/%s/%s".formatted(id, code))
                .addObject("stopped", false);
    }

    /// Mail programs send this with one click, without a page and without the token of a form: the code is the proof (RFC 8058).
    @Open
    @Searching
    @PostMapping("/mail/stops/{id}/{code}")
    ModelAndView stopByMail(@PathVariable UUID id, @PathVariable String code) {
        STOPPING.run(() -> choices.stop(id, code));
        return new ModelAndView("notification/stop")
                .addObject("path", "")
                .addObject("stopped", true);
    }

    private ModelAndView page(Viewer viewer, String typed) {
        return new ModelAndView("notification/mail")
                .addObject("choice", choices.of(viewer).orElse(null))
                .addObject("open", office.isOpen())
                .addObject(
                        "missing",
                        viewer.may(Permission.MANAGE_ACCOUNTS)
                                ? String.join(", ", office.missing())
                                : "")
                .addObject("typed", typed)
                .addObject("refusal", null);
    }
}
