package vn.quantriet.draft.form;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// The pages of the rules of the official form, under administration.
@Controller
@Requires(Permission.MANAGE_ACCOUNTS)
class FormRuleController {

    private static final int DENSITY = 80;

    private final FormRules rules;

    FormRuleController(FormRules rules) {
        this.rules = rules;
    }

    @GetMapping("/form-rules")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("draft/form/index")
                .addObject("rules", rules.all())
                .addObject("mayChange", FormRules.mayChange(viewer));
    }

    @GetMapping("/form-rules/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var rule = rules.get(id, viewer);
        return new ModelAndView("draft/form/show")
                .addObject("rule", rule)
                .addObject("pictures", pictures(rule));
    }

    @GetMapping("/form-rules/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Viewer viewer) {
        var rule = rules.get(id, viewer);
        if (rule.used()) {
            throw new FormRefused(FormRefused.Reason.USED);
        }
        return form(rule, "", TypedRule.of(rule, RuleForm.of(rule, null)), Faults.none(), null);
    }

    @PostMapping("/form-rules/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            RuleForm form,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            @ModelAttribute("page") Page page,
            RedirectAttributes redirect) {
        var rule = rules.get(id, viewer);
        return save(
                rule,
                "",
                TypedRule.of(form, typed),
                page,
                redirect,
                changed -> rules.change(changed.rule(id), viewer));
    }

    @GetMapping("/form-rules/{id}/successor")
    ModelAndView successor(@PathVariable UUID id, Viewer viewer) {
        var rule = rules.get(id, viewer);
        var form = RuleForm.of(rule, Uuid7.next());
        return form(rule, "/successor", TypedRule.of(rule, form), Faults.none(), null);
    }

    @PostMapping("/form-rules/{id}/successor")
    ModelAndView succeed(
            @PathVariable UUID id,
            RuleForm form,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            @ModelAttribute("page") Page page,
            RedirectAttributes redirect) {
        var rule = rules.get(id, viewer);
        var fresh = form.fresh() == null ? Uuid7.next() : form.fresh();
        return save(
                rule,
                "/successor",
                TypedRule.of(form, typed),
                page,
                redirect,
                added -> rules.add(added.rule(fresh), viewer));
    }

    /// What a paper would look like, while one still types.
    @PostMapping("/form-rules/{id}/preview")
    ModelAndView preview(
            @PathVariable UUID id,
            RuleForm form,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            @ModelAttribute("page") Page page) {
        rules.get(id, viewer);
        var rule = TypedRule.of(form, typed);
        var view = new ModelAndView("draft/form/preview");
        if (rule.faults(page).any()) {
            return view.addObject("pictures", java.util.List.of());
        }
        return view.addObject("pictures", pictures(rule.rule(id)));
    }

    private interface Deed {
        void on(TypedRule rule);
    }

    private static ModelAndView save(
            FormRule rule,
            String step,
            TypedRule typed,
            Page page,
            RedirectAttributes redirect,
            Deed deed) {
        var faults = typed.faults(page);
        if (faults.any()) {
            return form(rule, step, typed, faults, null);
        }
        try {
            deed.on(typed);
        } catch (FormRefused refusal) {
            return form(rule, step, typed, faults, refusal);
        }
        Flash.done(redirect, "form.flash.saved");
        return new ModelAndView("redirect:/form-rules");
    }

    private static ModelAndView form(
            FormRule rule,
            String step,
            TypedRule typed,
            Faults faults,
            @Nullable FormRefused refusal) {
        var view =
                new ModelAndView("draft/form/edit")
                        .addObject("rule", rule)
                        .addObject("step", step)
                        .addObject("typed", typed)
                        .addObject("faults", faults)
                        .addObject("refusal", refusal);
        if (faults.any() || refusal != null) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else {
            view.addObject("pictures", pictures(rule));
        }
        return view;
    }

    private static java.util.List<String> pictures(FormRule rule) {
        return PaperPictures.of(Specimen.of(rule.validFrom()), rule, DENSITY);
    }
}
