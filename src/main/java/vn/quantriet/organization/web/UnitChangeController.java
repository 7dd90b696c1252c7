package vn.quantriet.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Merger;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// Renaming, move, merger and ending of a unit: a form each, and what it does.
@Controller
@Requires(Permission.MANAGE_ORGANIZATION)
class UnitChangeController {

    private final Units units;
    private final Reorganization reorganization;
    private final UnitOptions options;
    private final Clock clock;

    UnitChangeController(
            Units units, Reorganization reorganization, UnitOptions options, Clock clock) {
        this.units = units;
        this.reorganization = reorganization;
        this.options = options;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/renaming")
    ModelAndView renaming(@PathVariable UUID id, Viewer viewer) {
        var unit = units.profile(new UnitId(id), viewer);
        var form = ChangeForm.on(today()).named(unit.name(), unit.shortName(), unit.code());
        return form("renaming", id, form, viewer, null);
    }

    @PostMapping("/units/{id}/renaming")
    ModelAndView rename(
            @PathVariable UUID id, ChangeForm form, Viewer viewer, RedirectAttributes redirect) {
        return change(
                "renaming",
                id,
                form,
                viewer,
                redirect,
                unit -> {
                    var name = form.called();
                    var known = units.profile(unit, viewer);
                    boolean recoded = !known.code().equals(Typed.text(form.code()).strip());
                    if (recoded) {
                        reorganization.recode(unit, Typed.text(form.code()), viewer);
                    }
                    if (!recoded || !name.equals(new UnitName(known.name(), known.shortName()))) {
                        reorganization.rename(
                                unit, name, form.day(today()), form.decided(), viewer);
                    }
                    return unit;
                });
    }

    @GetMapping("/units/{id}/move")
    ModelAndView moving(@PathVariable UUID id, Viewer viewer) {
        return form("move", id, ChangeForm.on(today()), viewer, null);
    }

    @PostMapping("/units/{id}/move")
    ModelAndView move(
            @PathVariable UUID id, ChangeForm form, Viewer viewer, RedirectAttributes redirect) {
        return change(
                "move",
                id,
                form,
                viewer,
                redirect,
                unit -> {
                    var parent = new UnitId(Objects.requireNonNullElse(form.target(), id));
                    reorganization.move(unit, parent, form.day(today()), form.decided(), viewer);
                    return unit;
                });
    }

    @GetMapping("/units/{id}/merger")
    ModelAndView merging(@PathVariable UUID id, Viewer viewer) {
        return form("merger", id, ChangeForm.on(today()), viewer, null);
    }

    @PostMapping("/units/{id}/merger")
    ModelAndView merge(
            @PathVariable UUID id, ChangeForm form, Viewer viewer, RedirectAttributes redirect) {
        return change(
                "merger",
                id,
                form,
                viewer,
                redirect,
                unit -> {
                    var ending = new ArrayList<>(form.chosen());
                    ending.add(unit);
                    var chosen = form.target();
                    var successor = chosen == null ? beside(unit, form.called(), form) : null;
                    var into =
                            chosen == null
                                    ? Objects.requireNonNull(successor).id()
                                    : new UnitId(chosen);
                    var merger =
                            new Merger(
                                    ending, into, form.day(today()), form.isSet(), form.decided());
                    reorganization.merge(merger, successor, viewer);
                    return into;
                });
    }

    @GetMapping("/units/{id}/ending")
    ModelAndView ending(@PathVariable UUID id, Viewer viewer) {
        return form("ending", id, ChangeForm.on(today()), viewer, null);
    }

    @PostMapping("/units/{id}/ending")
    ModelAndView end(
            @PathVariable UUID id, ChangeForm form, Viewer viewer, RedirectAttributes redirect) {
        return change(
                "ending",
                id,
                form,
                viewer,
                redirect,
                unit -> {
                    reorganization.end(unit, form.day(today()), form.decided(), viewer);
                    return unit;
                });
    }

    /// A new unit of the same kind under the same unit above.
    private NewUnit beside(UnitId unit, UnitName name, ChangeForm form) {
        var line = units.line(unit);
        return new NewUnit(
                UnitId.next(),
                line.parent(),
                line.kind(),
                name,
                Typed.text(form.code()),
                form.day(today()),
                form.decided());
    }

    private ModelAndView change(
            String what,
            UUID id,
            ChangeForm form,
            Viewer viewer,
            RedirectAttributes redirect,
            Change change) {
        try {
            var shown = change.make(units.profile(new UnitId(id), viewer).unit());
            Flash.done(redirect, "organization.flash." + what);
            return new ModelAndView("redirect:/units/" + shown);
        } catch (OrganizationRefused refusal) {
            return form(what, id, form, viewer, refusal);
        }
    }

    private ModelAndView form(
            String what,
            UUID id,
            ChangeForm form,
            Viewer viewer,
            @Nullable OrganizationRefused refusal) {
        var unit = new UnitId(id);
        var view = new ModelAndView("organization/unit/" + what + "/new");
        view.addObject("unit", units.profile(unit, viewer));
        view.addObject("way", units.wayTo(unit, viewer));
        view.addObject("form", form);
        view.addObject("others", options.outside(unit, viewer));
        view.addObject("children", children(unit));
        return Refusals.show(view, refusal);
    }

    private List<UnitLine> children(UnitId unit) {
        return units.treeOn(today()).childrenOf(unit);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Makes the change and tells which unit to show then.
    private interface Change {
        UnitId make(UnitId unit);
    }
}
