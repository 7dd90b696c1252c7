package vn.quantriet.plan;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.draft.DraftId;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Requires;

/// Writes the paper of a plan.
@Controller
@Requires(Permission.DRAFT_DOCUMENTS)
class PlanDraftController {

    private final PlanDrafting drafting;

    PlanDraftController(PlanDrafting drafting) {
        this.drafting = drafting;
    }

    @PostMapping("/plans/{id}/drafts")
    String begin(@PathVariable UUID id, @RequestParam UUID draft, Viewer viewer) {
        return "redirect:"
                + drafting.begin(new PlanId(id), new DraftId(draft), viewer).page()
                + "/edit";
    }
}
