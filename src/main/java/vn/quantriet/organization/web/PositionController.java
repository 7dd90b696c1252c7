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
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.Personnel;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// Giving a position to a member and ending one.
@Controller
@Requires(Permission.MANAGE_ORGANIZATION)
class PositionController {

    private final Members members;
    private final Personnel personnel;
    private final UnitOptions options;
    private final Clock clock;

    PositionController(Members members, Personnel personnel, UnitOptions options, Clock clock) {
        this.members = members;
        this.personnel = personnel;
        this.options = options;
        this.clock = clock;
    }

    @GetMapping("/members/{id}/positions/new")
    ModelAndView blank(@PathVariable UUID id, Viewer viewer) {
        var line = members.line(new MemberId(id), viewer);
        return form(id, PositionForm.in(line.unit().value(), LocalDate.now(clock)), viewer, null);
    }

    @PostMapping("/members/{id}/positions")
    ModelAndView appoint(
            @PathVariable UUID id, PositionForm form, Viewer viewer, RedirectAttributes redirect) {
        try {
            var position = form.position(new MemberId(id), LocalDate.now(clock));
            personnel.appoint(List.of(position), viewer);
            Flash.done(redirect, "organization.flash.appointed");
            return new ModelAndView("redirect:/members/" + id);
        } catch (OrganizationRefused refusal) {
            return form(id, form, viewer, refusal);
        }
    }

    /// @param from the first day on which the position is held no more
    @PostMapping("/positions/{id}/ending")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam LocalDate from,
            @RequestParam UUID member,
            Viewer viewer,
            RedirectAttributes redirect) {
        personnel.endPosition(id, from, viewer);
        Flash.done(redirect, "organization.flash.position_ended");
        return new ModelAndView("redirect:/members/" + member);
    }

    private ModelAndView form(
            UUID id, PositionForm form, Viewer viewer, @Nullable OrganizationRefused refusal) {
        var view = new ModelAndView("organization/position/new");
        view.addObject("member", members.line(new MemberId(id), viewer));
        view.addObject("form", form);
        view.addObject("options", options.of(viewer));
        return Refusals.show(view, refusal);
    }
}
