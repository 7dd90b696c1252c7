package vn.quantriet.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.SignedIn;

/// Who is away and who stands in: entered by the person, or by the office of the unit.
@SignedIn
@Controller
class AbsenceController {

    private final Absences absences;

    AbsenceController(Absences absences) {
        this.absences = absences;
    }

    @GetMapping("/absences")
    ModelAndView index(Viewer viewer) {
        return page(viewer);
    }

    @PostMapping("/absences")
    ModelAndView enter(
            @RequestParam UUID deed,
            @RequestParam UUID member,
            @RequestParam UUID deputy,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            absences.enter(deed, new MemberId(member), new MemberId(deputy), from, to, viewer);
        } catch (NotificationRefused refused) {
            var page = page(viewer).addObject("refusal", refused);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Flash.done(redirect, "notification.absence.saved");
        return new ModelAndView("redirect:/absences");
    }

    @PostMapping("/absences/{id}/end")
    String end(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        absences.end(id, viewer);
        Flash.done(redirect, "notification.absence.ended");
        return "redirect:/absences";
    }

    private ModelAndView page(Viewer viewer) {
        return new ModelAndView("notification/absences")
                .addObject("absences", absences.of(viewer))
                .addObject("people", absences.people(viewer))
                .addObject("deputies", absences.deputies(viewer))
                .addObject("viewer", viewer)
                .addObject("refusal", null);
    }
}
