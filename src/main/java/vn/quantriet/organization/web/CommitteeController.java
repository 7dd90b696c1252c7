package vn.quantriet.organization.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Committees and posts of a unit, and the vacancies of a subtree.
@Controller
class CommitteeController {

    private final Committees committees;
    private final Units units;
    private final Clock clock;

    CommitteeController(Committees committees, Units units, Clock clock) {
        this.committees = committees;
        this.units = units;
        this.clock = clock;
    }

    @Requires(Permission.READ_MEMBERS)
    @GetMapping("/vacancies")
    ModelAndView vacancies(Paging paging, Viewer viewer) {
        return new ModelAndView(
                "organization/vacancy/index", "vacancies", committees.vacancies(viewer, paging));
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @GetMapping("/units/{id}/committees/new")
    ModelAndView blank(@PathVariable UUID id, Viewer viewer) {
        return form(id, new CommitteeForm(null, null, null, 0), viewer, null);
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @PostMapping("/units/{id}/committees")
    ModelAndView elect(
            @PathVariable UUID id, CommitteeForm form, Viewer viewer, RedirectAttributes redirect) {
        try {
            committees.elect(new UnitId(id), form.committee(LocalDate.now(clock)), viewer);
            Flash.done(redirect, "organization.flash.committee");
            return new ModelAndView("redirect:/units/" + id);
        } catch (OrganizationRefused refusal) {
            return form(id, form, viewer, refusal);
        }
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @PostMapping("/units/{id}/posts")
    ModelAndView seat(
            @PathVariable UUID id,
            @RequestParam PositionTitle title,
            @RequestParam int seats,
            Viewer viewer,
            RedirectAttributes redirect) {
        committees.seat(new UnitId(id), title, seats, viewer);
        Flash.done(redirect, "organization.flash.post");
        return new ModelAndView("redirect:/units/" + id);
    }

    private ModelAndView form(
            UUID id, CommitteeForm form, Viewer viewer, @Nullable OrganizationRefused refusal) {
        var view = new ModelAndView("organization/committee/new");
        view.addObject("unit", units.profile(new UnitId(id), viewer));
        view.addObject("way", units.wayTo(new UnitId(id), viewer));
        view.addObject("form", form);
        return Refusals.show(view, refusal);
    }
}
