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
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;
import vn.quantriet.web.SignedIn;

/// The list of people, the page of one person, and what is written down about them.
@Controller
class MemberController {

    private final Members members;
    private final Personnel personnel;
    private final Units units;
    private final UnitOptions options;
    private final Clock clock;

    MemberController(
            Members members, Personnel personnel, Units units, UnitOptions options, Clock clock) {
        this.members = members;
        this.personnel = personnel;
        this.units = units;
        this.options = options;
        this.clock = clock;
    }

    @Requires(Permission.READ_MEMBERS)
    @GetMapping("/members")
    ModelAndView index(MemberQuery query, Paging paging, Viewer viewer) {
        var view = new ModelAndView("organization/member/index");
        view.addObject("query", query);
        view.addObject("members", members.list(query.filter(), viewer, paging));
        view.addObject("options", options.of(viewer));
        view.addObject("manages", viewer.may(Permission.MANAGE_ORGANIZATION));
        return view;
    }

    @SignedIn
    @GetMapping("/members/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var profile = members.profile(new MemberId(id), viewer);
        var view = new ModelAndView("organization/member/show");
        view.addObject("member", profile);
        view.addObject("way", units.wayTo(profile.line().unit(), viewer));
        view.addObject(
                "manages", viewer.may(Permission.MANAGE_ORGANIZATION, profile.line().path()));
        return view;
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @GetMapping("/members/new")
    ModelAndView blank(@RequestParam(required = false) @Nullable UUID unit, Viewer viewer) {
        return blank(PersonForm.in(unit, today()), viewer, null);
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @PostMapping("/members")
    ModelAndView register(PersonForm form, Viewer viewer, RedirectAttributes redirect) {
        try {
            var member = form.member(today());
            personnel.register(List.of(member), viewer);
            Flash.done(redirect, "organization.flash.registered", member.person().fullName());
            return new ModelAndView("redirect:/members/" + member.id());
        } catch (OrganizationRefused refusal) {
            return blank(form, viewer, refusal);
        }
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @GetMapping("/members/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Viewer viewer) {
        var profile = members.profile(new MemberId(id), viewer);
        return edit(id, PersonForm.of(profile.person()), viewer, null);
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @PostMapping("/members/{id}")
    ModelAndView correct(
            @PathVariable UUID id, PersonForm form, Viewer viewer, RedirectAttributes redirect) {
        try {
            personnel.correct(new MemberId(id), form.person(), viewer);
            Flash.done(redirect, "organization.flash.corrected");
            return new ModelAndView("redirect:/members/" + id);
        } catch (OrganizationRefused refusal) {
            return edit(id, form, viewer, refusal);
        }
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @GetMapping("/members/{id}/transfer")
    ModelAndView transferring(@PathVariable UUID id, Viewer viewer) {
        return transfer(id, viewer, null);
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @PostMapping("/members/{id}/transfer")
    ModelAndView transfer(
            @PathVariable UUID id,
            @RequestParam UUID unit,
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "false") boolean endPositions,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            personnel.transfer(new MemberId(id), new UnitId(unit), from, endPositions, viewer);
            Flash.done(redirect, "organization.flash.transferred");
            return new ModelAndView("redirect:/members/" + id);
        } catch (OrganizationRefused refusal) {
            return transfer(id, viewer, refusal);
        }
    }

    @Requires(Permission.MANAGE_ORGANIZATION)
    @PostMapping("/members/{id}/leaving")
    ModelAndView leave(
            @PathVariable UUID id,
            @RequestParam LocalDate from,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            personnel.leave(new MemberId(id), from, viewer);
            Flash.done(redirect, "organization.flash.left");
            return new ModelAndView("redirect:/members/" + id);
        } catch (OrganizationRefused refusal) {
            return transfer(id, viewer, refusal);
        }
    }

    private ModelAndView blank(
            PersonForm form, Viewer viewer, @Nullable OrganizationRefused refusal) {
        var view = new ModelAndView("organization/member/new");
        view.addObject("form", form);
        view.addObject("options", options.of(viewer));
        return Refusals.show(view, refusal);
    }

    private ModelAndView edit(
            UUID id, PersonForm form, Viewer viewer, @Nullable OrganizationRefused refusal) {
        var view = new ModelAndView("organization/member/edit");
        view.addObject("member", members.line(new MemberId(id), viewer));
        view.addObject("form", form);
        return Refusals.show(view, refusal);
    }

    private ModelAndView transfer(UUID id, Viewer viewer, @Nullable OrganizationRefused refusal) {
        var view = new ModelAndView("organization/member/transfer/new");
        view.addObject("member", members.line(new MemberId(id), viewer));
        view.addObject("options", options.of(viewer));
        return Refusals.show(view, refusal);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
