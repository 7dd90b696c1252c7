package vn.quantriet.draft;

import static vn.quantriet.kernel.Permission.DRAFT_DOCUMENTS;
import static vn.quantriet.kernel.Permission.SIGN_DOCUMENTS;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// The steps of a draft to a paper: submit, take back, give back, sign, issue.
@Controller
class SigningController {

    private final Signings signings;
    private final Issuing issuing;
    private final Drafts drafts;

    SigningController(Signings signings, Issuing issuing, Drafts drafts) {
        this.signings = signings;
        this.issuing = issuing;
        this.drafts = drafts;
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/drafts/{id}/submission")
    String submit(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer,
            RedirectAttributes redirect) {
        var draft = new DraftId(id);
        signings.submit(draft, version, DraftController.limited(note), viewer);
        Flash.done(redirect, "draft.flash.submitted");
        return "redirect:" + draft.page();
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/drafts/{id}/withdrawal")
    String takeBack(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        var draft = new DraftId(id);
        signings.takeBack(draft, viewer);
        Flash.done(redirect, "draft.flash.taken_back");
        return "redirect:" + draft.page();
    }

    @Requires(SIGN_DOCUMENTS)
    @PostMapping("/drafts/{id}/return")
    String giveBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        var draft = new DraftId(id);
        signings.giveBack(draft, DraftController.limited(reason), viewer);
        Flash.done(redirect, "draft.flash.given_back");
        return "redirect:" + draft.page();
    }

    @Requires(SIGN_DOCUMENTS)
    @PostMapping("/drafts/{id}/signature")
    String sign(
            @PathVariable UUID id,
            @RequestParam int version,
            Viewer viewer,
            RedirectAttributes redirect) {
        var draft = new DraftId(id);
        signings.sign(draft, version, viewer);
        Flash.done(redirect, "draft.flash.signed");
        return "redirect:" + draft.page();
    }

    @Requires(DRAFT_DOCUMENTS)
    @GetMapping("/drafts/{id}/issue")
    ModelAndView preview(@PathVariable UUID id, Viewer viewer) {
        var draft = new DraftId(id);
        return new ModelAndView("draft/issue")
                .addObject("line", drafts.line(draft, viewer))
                .addObject("preview", issuing.preview(draft, viewer));
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/drafts/{id}/issue")
    String issue(
            @PathVariable UUID id, IssueForm form, Viewer viewer, RedirectAttributes redirect) {
        var draft = new DraftId(id);
        issuing.issue(draft, form, viewer);
        Flash.done(redirect, "draft.flash.issued");
        return "redirect:" + draft.page();
    }
}
