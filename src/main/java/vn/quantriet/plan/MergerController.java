package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.*;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// A later paper beside the plan that runs: each of its proposals is added, merged, or left out.
@Controller
@Requires(EDIT_PLANS)
class MergerController {

    private static final Paging ALL = new Paging(1, 200);

    private final Mergers mergers;
    private final Plans plans;
    private final Documents documents;

    MergerController(Mergers mergers, Plans plans, Documents documents) {
        this.mergers = mergers;
        this.plans = plans;
        this.documents = documents;
    }

    /// Without a paper, the papers to choose from: those whose review made a draft of the own unit.
    @GetMapping("/plans/{id}/merger")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID document,
            Viewer viewer) {
        var plan = new PlanId(id);
        plans.requireEditable(plan, viewer);
        var page = new ModelAndView("plan/merger").addObject("plan", plans.line(plan, viewer));
        if (document == null) {
            return page.addObject("papers", plans.papersFor(plan, viewer, ALL));
        }
        var paper = new DocumentId(document);
        return page.addObject("paper", documents.line(paper, viewer))
                .addObject("lines", mergers.lines(plan, paper, viewer))
                .addObject(
                        "items",
                        plans.items(plan, viewer).stream()
                                .filter(item -> item.state() != ItemLine.State.DROPPED)
                                .toList());
    }

    /// @param digest of the proposal that was seen
    @PostMapping("/plans/{id}/merger")
    String decide(
            @PathVariable UUID id,
            @RequestParam UUID document,
            @RequestParam UUID proposal,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam MergeDecision.How how,
            MergeForm form,
            Viewer viewer,
            RedirectAttributes redirect) {
        mergers.decide(
                new PlanId(id),
                new DocumentId(document),
                new ProposalId(proposal),
                digest,
                how,
                form,
                viewer);
        Flash.done(redirect, "plan.merge.decided");
        return shown(id, document, proposal);
    }

    @PostMapping("/plans/{id}/merger/undoing")
    String undo(
            @PathVariable UUID id,
            @RequestParam UUID document,
            @RequestParam UUID proposal,
            Viewer viewer,
            RedirectAttributes redirect) {
        mergers.undo(new PlanId(id), new DocumentId(document), new ProposalId(proposal), viewer);
        Flash.done(redirect, "plan.merge.undone");
        return shown(id, document, proposal);
    }

    @Requires(READ_PLANS)
    @GetMapping("/plan-items/{id}/versions")
    ModelAndView versions(@PathVariable UUID id, Viewer viewer) {
        var item = new PlanItemId(id);
        return new ModelAndView("plan/versions")
                .addObject("versions", mergers.versions(item, viewer))
                .addObject("item", item)
                .addObject("plan", plans.line(plans.planOf(item), viewer));
    }

    private static String shown(UUID plan, UUID document, UUID proposal) {
        return "redirect:/plans/" + plan + "/merger?document=" + document + "#proposal-" + proposal;
    }
}
