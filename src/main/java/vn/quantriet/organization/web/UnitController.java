package vn.quantriet.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Committees;
import vn.quantriet.organization.MemberFilter;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.Standing;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitTree;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;
import vn.quantriet.web.SignedIn;

/// The tree of units, the page of one unit, and founding.
@Controller
class UnitController {

    private final Units units;
    private final Members members;
    private final Committees committees;
    private final Reorganization reorganization;
    private final UnitOptions options;
    private final Clock clock;

    UnitController(
            Units units,
            Members members,
            Committees committees,
            Reorganization reorganization,
            UnitOptions options,
            Clock clock) {
        this.units = units;
        this.members = members;
        this.committees = committees;
        this.reorganization = reorganization;
        this.options = options;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/units")
    ModelAndView index(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID top,
            Viewer viewer) {
        var day = on == null ? LocalDate.now(clock) : on;
        var tree = units.treeOn(day);
        var tops = tops(tree, top, viewer);
        var view = new ModelAndView("organization/unit/index");
        view.addObject("day", day);
        view.addObject("words", q);
        view.addObject("nodes", new TreeView(tree, q).below(tops));
        view.addObject(
                "count", tops.stream().mapToInt(unit -> tree.subtreeOf(unit.id()).size()).sum());
        view.addObject("way", top == null ? List.of() : units.wayTo(new UnitId(top), viewer));
        return view;
    }

    /// One's whole part of the tree, or what is below one unit of it.
    private List<UnitLine> tops(UnitTree tree, @Nullable UUID top, Viewer viewer) {
        var own = units.topsOn(tree, viewer);
        if (top == null) {
            return own;
        }
        return own.stream()
                .flatMap(unit -> tree.subtreeOf(unit.id()).stream())
                .filter(unit -> unit.id().value().equals(top))
                .toList();
    }

    @SignedIn
    @GetMapping("/units/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Standing standing,
            Paging paging,
            Viewer viewer) {
        var unit = new UnitId(id);
        var view = new ModelAndView("organization/unit/show");
        view.addObject("unit", units.profile(unit, viewer));
        view.addObject("way", units.wayTo(unit, viewer));
        view.addObject("names", units.names(unit, viewer));
        view.addObject("lineage", units.lineage(unit, viewer));
        view.addObject("children", units.children(unit, viewer));
        view.addObject("committees", committees.of(unit, viewer));
        addPeople(view, unit, standing, paging, viewer);
        return view;
    }

    private void addPeople(
            ModelAndView view,
            UnitId unit,
            @Nullable Standing standing,
            Paging paging,
            Viewer viewer) {
        boolean readable = viewer.may(Permission.READ_MEMBERS);
        var filter = MemberFilter.ofUnit(unit.value(), standing);
        view.addObject("readable", readable);
        view.addObject("manages", viewer.may(Permission.MANAGE_ORGANIZATION));
        view.addObject("oversees", viewer.oversees(units.path(unit)));
        view.addObject("standing", standing);
        view.addObject("posts", readable ? committees.posts(unit, viewer) : List.of());
        view.addObject("positions", readable ? committees.positions(unit, viewer) : List.of());
        view.addObject(
                "members",
                readable
                        ? members.list(filter, viewer, paging)
                        : new Paged<>(List.of(), 0, paging));
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @GetMapping("/units/new")
    ModelAndView blank(@RequestParam(required = false) @Nullable UUID parent, Viewer viewer) {
        return form(UnitForm.below(parent, LocalDate.now(clock)), viewer, null);
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @PostMapping("/units")
    ModelAndView found(UnitForm form, Viewer viewer, RedirectAttributes redirect) {
        try {
            var unit = form.unit(LocalDate.now(clock));
            reorganization.found(unit, viewer);
            Flash.done(redirect, "organization.flash.founded", unit.name().name());
            return new ModelAndView("redirect:/units/" + unit.id());
        } catch (OrganizationRefused refusal) {
            return form(form, viewer, refusal);
        }
    }

    private ModelAndView form(UnitForm form, Viewer viewer, @Nullable OrganizationRefused refusal) {
        var view = new ModelAndView("organization/unit/new");
        view.addObject("form", form);
        view.addObject("parents", options.of(viewer));
        return Refusals.show(view, refusal);
    }
}
