package vn.quantriet.draft;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// Rounds of comments as the unit that wrote the draft sees them: whom to ask, what they said, what became of it.
@Controller
@Requires(Permission.DRAFT_DOCUMENTS)
class RoundController {

    private static final int USUAL_DAYS = 7;

    private final Rounds rounds;
    private final Drafts drafts;
    private final Clock clock;

    RoundController(Rounds rounds, Drafts drafts, Clock clock) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/drafts/{id}/rounds/new")
    ModelAndView form(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String q, Viewer viewer) {
        var due = LocalDate.now(clock).plusDays(USUAL_DAYS);
        return form(new DraftId(id), RoundForm.empty(Uuid7.next(), due), q, Faults.none(), viewer);
    }

    @PostMapping("/drafts/{id}/rounds")
    ModelAndView open(
            @PathVariable UUID id,
            @Valid RoundForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var draft = new DraftId(id);
        if (faults.hasErrors()) {
            return refused(draft, form, Faults.of(faults, page), viewer);
        }
        try {
            var round = rounds.open(draft, form, viewer);
            Flash.done(redirect, "draft.flash.discussed");
            return new ModelAndView("redirect:" + draft.page() + "/rounds/" + round);
        } catch (DraftRefused refused) {
            var field = refused.reason() == DraftRefused.Reason.DUE_IN_THE_PAST ? "dueOn" : "units";
            return refused(
                    draft,
                    form,
                    Faults.of(field, page.t(refused.messageKey(), refused.arguments())),
                    viewer);
        }
    }

    private ModelAndView refused(DraftId draft, RoundForm form, Faults faults, Viewer viewer) {
        var again = form(draft, form, "", faults, viewer);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView form(
            DraftId draft, RoundForm form, String q, Faults faults, Viewer viewer) {
        return new ModelAndView("draft/asking")
                .addObject("line", drafts.line(draft, viewer))
                .addObject("form", form)
                .addObject("q", q)
                .addObject("faults", faults)
                .addObject("units", rounds.units(viewer))
                .addObject("people", rounds.people(q, form.chosenMembers(), viewer));
    }

    @GetMapping("/drafts/{id}/rounds/{round}")
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID round, Viewer viewer) {
        var draft = new DraftId(id);
        return new ModelAndView("draft/round")
                .addObject("line", drafts.line(draft, viewer))
                .addObject("round", rounds.round(draft, round, viewer))
                .addObject("invitations", rounds.invitations(draft, round, viewer))
                .addObject("opinions", rounds.opinions(draft, round, viewer));
    }

    @PostMapping("/drafts/{id}/rounds/{round}/treatments/{opinion}")
    String treat(
            @PathVariable UUID id,
            @PathVariable UUID round,
            @PathVariable UUID opinion,
            @RequestParam Verdict verdict,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        var draft = new DraftId(id);
        rounds.treat(draft, round, opinion, verdict, reason, viewer);
        return "redirect:" + draft.page() + "/rounds/" + round + "#opinion-" + opinion;
    }

    @PostMapping("/drafts/{id}/rounds/{round}/closing")
    String close(
            @PathVariable UUID id,
            @PathVariable UUID round,
            Viewer viewer,
            RedirectAttributes redirect) {
        var draft = new DraftId(id);
        rounds.close(draft, round, viewer);
        Flash.done(redirect, "draft.flash.round_closed");
        return "redirect:" + draft.page() + "/rounds/" + round;
    }

    @PostMapping("/drafts/{id}/rounds/{round}/reminders")
    String remind(
            @PathVariable UUID id,
            @PathVariable UUID round,
            Viewer viewer,
            RedirectAttributes redirect) {
        var draft = new DraftId(id);
        int reminded = rounds.remind(draft, round, viewer);
        Flash.done(redirect, "draft.flash.reminded", String.valueOf(reminded));
        return "redirect:" + draft.page() + "/rounds/" + round;
    }
}
