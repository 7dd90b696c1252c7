package vn.quantriet.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.quantriet.organization.MemberLine;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.PositionLine;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// The split of a unit: a form, a preview of who and what comes to which part, and the split itself.
@Controller
@Requires(Permission.MANAGE_ORGANIZATION)
class SplitController {

    private final Units units;
    private final Members members;
    private final Committees committees;
    private final Reorganization reorganization;
    private final Clock clock;

    SplitController(
            Units units,
            Members members,
            Committees committees,
            Reorganization reorganization,
            Clock clock) {
        this.units = units;
        this.members = members;
        this.committees = committees;
        this.reorganization = reorganization;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/split")
    ModelAndView splitting(@PathVariable UUID id, Viewer viewer) {
        return form(new UnitId(id), SplitForm.on(today()), viewer, null);
    }

    /// @param all the choices, see [SplitForm]
    /// @param step `PREVIEW` shows what would happen, `EDIT` the form again, `DO` splits
    @PostMapping("/units/{id}/split")
    ModelAndView split(
            @PathVariable UUID id,
            ChangeForm change,
            @RequestParam Map<String, String> all,
            @RequestParam(defaultValue = "PREVIEW") Step step,
            Viewer viewer,
            RedirectAttributes redirect) {
        var unit = units.profile(new UnitId(id), viewer).unit();
        var form = new SplitForm(change, all);
        try {
            return switch (step) {
                case EDIT -> form(unit, form, viewer, null);
                case PREVIEW -> preview(unit, form, viewer);
                case DO -> done(unit, form, viewer, redirect);
            };
        } catch (OrganizationRefused refusal) {
            return form(unit, form, viewer, refusal);
        }
    }

    /// What the button asks for.
    enum Step {
        PREVIEW,
        EDIT,
        DO
    }

    private ModelAndView done(
            UnitId unit, SplitForm form, Viewer viewer, RedirectAttributes redirect) {
        var split =
                form.split(
                        units.line(unit),
                        children(unit),
                        members(unit, viewer),
                        positions(unit, viewer),
                        today());
        reorganization.split(split, viewer);
        Flash.done(redirect, "organization.flash.split");
        return new ModelAndView("redirect:/units/" + split.parts().getFirst().id());
    }

    private ModelAndView preview(UnitId unit, SplitForm form, Viewer viewer) {
        var children = children(unit);
        var members = members(unit, viewer);
        var positions = positions(unit, viewer);
        var split = form.split(units.line(unit), children, members, positions, today());
        split.checked();
        return page("show", unit, form, viewer)
                .addObject("preview", SplitPreview.of(split, children, members, positions));
    }

    private ModelAndView form(
            UnitId unit, SplitForm form, Viewer viewer, @Nullable OrganizationRefused refusal) {
        var view =
                page("new", unit, form, viewer)
                        .addObject("children", children(unit))
                        .addObject("members", members(unit, viewer))
                        .addObject("positions", positions(unit, viewer));
        return Refusals.show(view, refusal);
    }

    private ModelAndView page(String name, UnitId unit, SplitForm form, Viewer viewer) {
        return new ModelAndView("organization/unit/split/" + name)
                .addObject("unit", units.profile(unit, viewer))
                .addObject("way", units.wayTo(unit, viewer))
                .addObject("form", form);
    }

    private List<UnitLine> children(UnitId unit) {
        return units.treeOn(today()).childrenOf(unit);
    }

    /// Who manages units need not read of people: then all members go one way.
    private List<MemberLine> members(UnitId unit, Viewer viewer) {
        return viewer.may(Permission.READ_MEMBERS) ? members.of(unit, viewer) : List.of();
    }

    private List<PositionLine> positions(UnitId unit, Viewer viewer) {
        return viewer.may(Permission.READ_MEMBERS)
                ? committees.positions(unit, viewer).stream()
                        .filter(position -> position.isHeldOn(today()))
                        .toList()
                : List.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
