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
import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// The register of outgoing papers: numbers used, kept and cancelled.
@Controller
@Requires({DRAFT_DOCUMENTS, SIGN_DOCUMENTS})
class OutgoingController {

    private final Outgoing outgoing;
    private final OfficeForms forms;

    OutgoingController(Outgoing outgoing, OfficeForms forms) {
        this.outgoing = outgoing;
        this.forms = forms;
    }

    @GetMapping("/outgoing")
    ModelAndView index(OutgoingFilter filter, Paging paging, Viewer viewer) {
        return new ModelAndView("draft/outgoing")
                .addObject("filter", filter)
                .addObject("kinds", forms.kinds())
                .addObject("term", outgoing.term(viewer))
                .addObject("terms", outgoing.terms(viewer))
                .addObject("unit", viewer.unit().toString())
                .addObject("mayDraft", viewer.may(DRAFT_DOCUMENTS))
                .addObject("rows", outgoing.list(filter, viewer, paging));
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/outgoing/numbers")
    String keep(
            @RequestParam DocumentType type,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        outgoing.keep(type, DraftController.limited(reason), viewer);
        Flash.done(redirect, "draft.flash.number_kept");
        return "redirect:/outgoing";
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/outgoing/series")
    String start(
            @RequestParam DocumentType type,
            @RequestParam int first,
            Viewer viewer,
            RedirectAttributes redirect) {
        outgoing.start(type, first, viewer);
        Flash.done(redirect, "draft.flash.series_started");
        return "redirect:/outgoing";
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/outgoing/{series}/numbers/{number}/cancellation")
    String cancel(
            @PathVariable UUID series,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        outgoing.cancel(new GivenNumber(series, number), DraftController.limited(reason), viewer);
        Flash.done(redirect, "draft.flash.number_cancelled");
        return "redirect:/outgoing";
    }
}
