package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.EDIT_PLANS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// Decides about what a later review says otherwise than the plan.
@Controller
@Requires(EDIT_PLANS)
class DifferenceController {

    private final Differences differences;

    DifferenceController(Differences differences) {
        this.differences = differences;
    }

    /// @param seen proposals with what was seen of them, as `id:digest`
    @PostMapping("/plans/{id}/differences")
    String decide(
            @PathVariable UUID id,
            @RequestParam(name = "seen", defaultValue = "") List<String> seen,
            @RequestParam boolean take,
            Viewer viewer,
            RedirectAttributes redirect) {
        differences.decide(new PlanId(id), seen(seen), take, viewer);
        Flash.done(redirect, "plan.saved");
        return "redirect:/plans/" + id;
    }

    private static Map<ProposalId, String> seen(List<String> texts) {
        var seen = new LinkedHashMap<ProposalId, String>();
        for (var text : texts) {
            var parts = text.split(":", 2);
            try {
                seen.put(new ProposalId(UUID.fromString(parts[0])), parts[parts.length - 1]);
            } catch (IllegalArgumentException _) {
                throw new NotFound(text);
            }
        }
        return seen;
    }
}
