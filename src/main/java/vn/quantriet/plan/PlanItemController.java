package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.*;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Requires;

/// One item of a plan, edited in place. Answers a fragment to htmx, and leads back to the plan without it.
@Controller
@Requires(EDIT_PLANS)
class PlanItemController {

    private final Plans plans;
    private final Drafts drafts;
    private final PlanRemarks remarks;
    private final Overlaps overlaps;

    PlanItemController(Plans plans, Drafts drafts, PlanRemarks remarks, Overlaps overlaps) {
        this.plans = plans;
        this.drafts = drafts;
        this.remarks = remarks;
        this.overlaps = overlaps;
    }

    @GetMapping("/plan-items/{id}/form")
    ModelAndView form(@PathVariable UUID id, Viewer viewer) {
        var item = plans.item(new PlanItemId(id), viewer);
        return new ModelAndView("plan/form")
                .addObject("path", item.page())
                .addObject("back", back(item.id()))
                .addObject("form", ItemForm.of(item));
    }

    @GetMapping("/plan-items/{id}")
    ModelAndView line(@PathVariable UUID id, Viewer viewer) {
        var item = new PlanItemId(id);
        return new ModelAndView("plan/item")
                .addObject("item", plans.item(item, viewer))
                .addObject("plan", plans.planOf(item).toString())
                .addObject("remarks", remarks.of(plans.planOf(item), viewer))
                .addObject(
                        "notes",
                        overlaps.notes(plans.planOf(item), viewer).getOrDefault(item, List.of()))
                .addObject("mayEdit", plans.mayEdit(plans.planOf(item), viewer));
    }

    @PostMapping("/plan-items/{id}")
    ModelAndView edit(
            @PathVariable UUID id,
            ItemForm form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Viewer viewer) {
        var item = new PlanItemId(id);
        try {
            drafts.edit(item, form.versionSeen(), form.wording(), viewer);
        } catch (PlanRefused refused) {
            return again("/plan-items/" + id, item, form, refused);
        }
        return inPlace ? line(id, viewer) : shown(item);
    }

    @PostMapping("/plans/{plan}/items")
    ModelAndView add(@PathVariable UUID plan, @RequestParam UUID id, ItemForm form, Viewer viewer) {
        var item = new PlanItemId(id);
        try {
            drafts.add(new PlanId(plan), item, form.wording(), viewer);
        } catch (PlanRefused refused) {
            return Refusals.page("plan/edit", refused)
                    .addObject("plan", plans.line(new PlanId(plan), viewer))
                    .addObject("path", "/plans/" + plan + "/items")
                    .addObject("id", id.toString())
                    .addObject("form", form);
        }
        return shown(item);
    }

    @PostMapping("/plan-items/{id}/dropping")
    ModelAndView drop(@PathVariable UUID id, Viewer viewer) {
        drafts.drop(new PlanItemId(id), viewer);
        return shown(new PlanItemId(id));
    }

    @PostMapping("/plan-items/{id}/restoration")
    ModelAndView restore(@PathVariable UUID id, Viewer viewer) {
        drafts.restore(new PlanItemId(id), viewer);
        return shown(new PlanItemId(id));
    }

    /// @param place counted from 0
    @PostMapping("/plan-items/{id}/place")
    ModelAndView move(@PathVariable UUID id, @RequestParam int place, Viewer viewer) {
        drafts.move(new PlanItemId(id), place, viewer);
        return shown(new PlanItemId(id));
    }

    private ModelAndView again(String path, PlanItemId item, ItemForm form, PlanRefused refused) {
        return Refusals.page("plan/form", refused)
                .addObject("path", path)
                .addObject("back", back(item))
                .addObject("form", form);
    }

    private ModelAndView shown(PlanItemId item) {
        return new ModelAndView("redirect:" + back(item));
    }

    private String back(PlanItemId item) {
        return "/plans/" + plans.planOf(item) + "#item-" + item;
    }
}
