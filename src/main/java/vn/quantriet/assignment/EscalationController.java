package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// What was reported above because it stays late, seen from both sides; and the rule for it.
@Controller
@Requires(READ_ASSIGNMENTS)
class EscalationController {

    private final Escalations escalations;

    EscalationController(Escalations escalations) {
        this.escalations = escalations;
    }

    @GetMapping("/assignments/escalations")
    ModelAndView index(
            @RequestParam(defaultValue = "false") boolean below, Paging paging, Viewer viewer) {
        return new ModelAndView("assignment/escalation/index")
                .addObject("lines", escalations.lines(below, viewer, paging))
                .addObject("below", below);
    }

    @Requires(MANAGE_ACCOUNTS)
    @GetMapping("/reminder-rule")
    ModelAndView rule(Viewer viewer) {
        if (!Escalations.mayKeepRule(viewer)) {
            return new ModelAndView("assignment/escalation/elsewhere");
        }
        return page(escalations.rule(viewer), viewer);
    }

    @Requires(MANAGE_ACCOUNTS)
    @PostMapping("/reminder-rule")
    ModelAndView enter(
            @RequestParam UUID deed,
            @RequestParam List<Integer> before,
            @RequestParam int every,
            @RequestParam int escalate,
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        var days = before.stream().filter(java.util.Objects::nonNull).toList();
        var rule = new ReminderRule(from, days, every, escalate, reason.strip(), "");
        try {
            escalations.enter(deed, rule, viewer);
        } catch (AssignmentRefused refused) {
            var page = page(rule, viewer).addObject("refusal", refused);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Flash.done(redirect, "assignment.rule.saved");
        return new ModelAndView("redirect:/reminder-rule");
    }

    private ModelAndView page(ReminderRule shown, Viewer viewer) {
        return new ModelAndView("assignment/escalation/rule")
                .addObject("rule", shown)
                .addObject("rules", escalations.rules(viewer))
                .addObject("refusal", null);
    }
}
