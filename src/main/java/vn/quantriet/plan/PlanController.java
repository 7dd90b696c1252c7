package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import vn.quantriet.extraction.Passage;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.BulkResult;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// The list of plans, and one plan as an outline.
@Controller
@Requires(READ_PLANS)
class PlanController {

    private static final Pattern PASSAGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final Plans plans;
    private final Drafts drafts;
    private final Differences differences;
    private final Uppers uppers;
    private final Documents documents;
    private final PlanRemarks remarks;
    private final Overlaps overlaps;
    private final PlanDrafting drafting;
    private final Issuance issuance;
    private final List<PlanLink> links;

    PlanController(
            Plans plans,
            Drafts drafts,
            Differences differences,
            Uppers uppers,
            Documents documents,
            PlanRemarks remarks,
            Overlaps overlaps,
            PlanDrafting drafting,
            Issuance issuance,
            List<PlanLink> links) {
        this.plans = plans;
        this.drafts = drafts;
        this.differences = differences;
        this.uppers = uppers;
        this.documents = documents;
        this.remarks = remarks;
        this.overlaps = overlaps;
        this.drafting = drafting;
        this.issuance = issuance;
        this.links = links;
    }

    @GetMapping("/plans")
    ModelAndView index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) PlanLine.@Nullable State state,
            @RequestParam(required = false) @Nullable UUID document,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam(defaultValue = "") String passage,
            Paging paging,
            Viewer viewer) {
        var answered = Optional.ofNullable(document).map(DocumentId::new);
        var item = answered.flatMap(id -> itemOn(id, passage, viewer));
        if (item.isPresent()) {
            return new ModelAndView("redirect:" + item.get());
        }
        var filter = new PlanFilter(q, state, answered.orElse(null), own);
        return new ModelAndView("plan/index")
                .addObject("plans", plans.lines(filter, viewer, paging))
                .addObject("filter", filter)
                .addObject(
                        "document", answered.flatMap(id -> documents.find(id, viewer)).orElse(null))
                .addObject("mayEdit", viewer.may(EDIT_PLANS));
    }

    @Requires(EDIT_PLANS)
    @GetMapping("/plans/new")
    ModelAndView blank(@RequestParam(defaultValue = "PLAN") PlanType type, Viewer viewer) {
        return new ModelAndView("plan/new")
                .addObject("id", PlanId.next().toString())
                .addObject("title", "")
                .addObject("type", type)
                .addObject("heads", issuance.heads(viewer))
                .addObject("fault", null);
    }

    /// Begins a plan: by hand, from a document that was reviewed, or to make a superior's plan concrete.
    @Requires(EDIT_PLANS)
    @PostMapping("/plans")
    ModelAndView create(
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "PLAN") PlanType type,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable UUID document,
            @RequestParam(name = "implements", required = false) @Nullable UUID upper,
            @RequestParam(required = false) @Nullable UUID owner,
            Viewer viewer) {
        if (document != null) {
            return shown(plans.answer(new DocumentId(document), viewer));
        }
        if (upper != null) {
            return shown(plans.implement(new PlanId(upper), viewer));
        }
        var fresh = id == null ? PlanId.next() : new PlanId(id);
        try {
            begin(fresh, type, title, Optional.ofNullable(owner).map(MemberId::new), viewer);
            return shown(fresh);
        } catch (PlanRefused refused) {
            return Refusals.page("plan/new", refused)
                    .addObject("id", fresh.toString())
                    .addObject("title", title)
                    .addObject("type", type)
                    .addObject("heads", issuance.heads(viewer))
                    .addObject("fault", refused);
        }
    }

    private void begin(
            PlanId id, PlanType type, String title, Optional<MemberId> owner, Viewer viewer) {
        switch (type) {
            case PERSONAL_PLAN -> issuance.beginPersonal(id, title, owner, viewer);
            case WORKING_RULES -> issuance.beginRules(id, title, viewer);
            case PLAN, ACTION_PROGRAMME -> plans.begin(id, type, title, viewer);
        }
    }

    @GetMapping("/plans/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID edit,
            @RequestParam(defaultValue = "false") boolean add,
            @RequestParam(defaultValue = "") String finding,
            Viewer viewer) {
        var plan = new PlanId(id);
        boolean mayEdit = plans.mayEdit(plan, viewer);
        return filled(new ModelAndView("plan/show"), plan, finding, viewer)
                .addObject("editing", mayEdit && edit != null ? edit.toString() : "")
                .addObject("fresh", mayEdit && add ? PlanItemId.next().toString() : "");
    }

    private ModelAndView filled(ModelAndView page, PlanId plan, String finding, Viewer viewer) {
        boolean mayEdit = plans.mayEdit(plan, viewer);
        var items = plans.items(plan, viewer);
        return page.addObject("plan", plans.line(plan, viewer))
                .addObject("items", items)
                .addObject("summary", FindingSummary.of(items, finding))
                .addObject("remarks", remarks.of(plan, viewer))
                .addObject("overlaps", overlaps.waiting(plan, viewer))
                .addObject("notes", overlaps.notes(plan, viewer))
                .addObject("mayRemark", remarks.mayRemark(plan, viewer))
                .addObject("differences", mayEdit ? differences.of(plan, viewer) : List.of())
                .addObject("changes", uppers.changes(plan, viewer))
                .addObject("linkable", mayEdit && uppers.any(viewer))
                .addObject("history", plans.history(plan, viewer))
                .addObject("implementing", plans.implementing(plan, viewer))
                .addObject("links", links.stream().filter(link -> link.opensTo(viewer)).toList())
                .addObject("mayEdit", mayEdit)
                .addObject("drafted", drafting.of(plan, viewer))
                .addObject("choices", mayEdit ? plans.choices(plan, viewer) : List.of())
                .addObject("mayApprove", mayEdit && viewer.may(APPROVE_PLANS));
    }

    @Requires(EDIT_PLANS)
    @PostMapping("/plans/{id}")
    String rename(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam PlanType type,
            @RequestParam String title,
            Viewer viewer,
            RedirectAttributes redirect) {
        drafts.rename(new PlanId(id), version, type, title, viewer);
        Flash.done(redirect, "plan.saved");
        return "redirect:/plans/" + id;
    }

    /// Lays the ticked items on the ticked units.
    @Requires(EDIT_PLANS)
    @PostMapping("/plans/{id}/leads")
    ModelAndView assign(
            @PathVariable UUID id,
            @RequestParam(name = "item", defaultValue = "") List<UUID> items,
            @RequestParam(name = "unit", defaultValue = "") List<UUID> units,
            @RequestParam(defaultValue = "LEAD") Part part,
            Viewer viewer) {
        var plan = new PlanId(id);
        try {
            drafts.assign(
                    plan,
                    items.stream().filter(Objects::nonNull).map(PlanItemId::new).toList(),
                    part,
                    units.stream().filter(Objects::nonNull).map(UnitId::new).toList(),
                    viewer);
        } catch (PlanRefused refused) {
            return filled(Refusals.page("plan/show", refused), plan, "", viewer);
        }
        return shown(plan);
    }

    /// Gives all ticked drafts one last day; says which could not get it, and why.
    @Requires(EDIT_PLANS)
    @PostMapping("/plans/{id}/due-dates")
    ModelAndView setDue(
            @PathVariable UUID id,
            @RequestParam(name = "item", defaultValue = "") List<UUID> chosen,
            @RequestParam(required = false) @Nullable LocalDate due,
            Viewer viewer,
            RedirectAttributes redirect) {
        var plan = new PlanId(id);
        var known =
                plans.items(plan, viewer).stream()
                        .collect(
                                Collectors.toMap(ItemLine::id, item -> item.wording().shortened()));
        var items = chosen.stream().filter(Objects::nonNull).map(PlanItemId::new).toList();
        try {
            var result = dated(items, due, known, viewer);
            if (result.isWhole()) {
                Flash.done(redirect, "plan.due_dates.done", String.valueOf(result.done()));
                return shown(plan);
            }
            return new ModelAndView("plan/bulk")
                    .addObject("plan", plans.line(plan, viewer))
                    .addObject("result", result);
        } catch (PlanRefused refused) {
            return filled(Refusals.page("plan/show", refused), plan, "", viewer);
        }
    }

    private BulkResult dated(
            List<PlanItemId> items,
            @Nullable LocalDate due,
            Map<PlanItemId, String> known,
            Viewer viewer) {
        if (items.isEmpty()) {
            throw new PlanRefused(PlanRefused.Reason.NO_ITEM);
        }
        if (due == null) {
            throw new PlanRefused(PlanRefused.Reason.NO_DATE);
        }
        return BulkResult.of(
                items,
                item -> known.getOrDefault(item, ""),
                item -> {
                    if (!known.containsKey(item)) {
                        throw new NotFound(item);
                    }
                    drafts.setDue(item, due, viewer);
                });
    }

    /// @param passage as `120-164`
    private Optional<String> itemOn(DocumentId document, String passage, Viewer viewer) {
        var places = PASSAGE.matcher(passage);
        if (!places.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(places.group(1));
        int end = Integer.parseInt(places.group(2));
        return start < end
                ? plans.itemOn(document, new Passage(start, end), viewer)
                : Optional.empty();
    }

    private static ModelAndView shown(PlanId id) {
        return new ModelAndView("redirect:/plans/" + id);
    }
}
