package vn.quantriet.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// Templates of reports and the figures that units are asked to state.
@Controller("reportTemplateController")
@Requires(Permission.DIRECT_REPORTS)
class TemplateController {

    private final ReportTemplates templates;
    private final ReportWords words;
    private final Clock clock;

    TemplateController(ReportTemplates templates, ReportWords words, Clock clock) {
        this.templates = templates;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/report-templates")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("report/template/index")
                .addObject("lines", templates.list(viewer))
                .addObject("asked", templates.asked(viewer))
                .addObject("atTheTop", viewer.isAtTheTop());
    }

    @GetMapping("/report-templates/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute("page") Page page, Viewer viewer) {
        return form(templates.after(id, viewer), null, "", page, viewer);
    }

    private ModelAndView form(
            TemplateForm form,
            @Nullable TemplatePreview preview,
            String refusal,
            Page page,
            Viewer viewer) {
        return new ModelAndView("report/template/edit")
                .addObject("form", form)
                .addObject("preview", preview)
                .addObject("refusal", refusal)
                .addObject("asked", templates.asked(viewer));
    }

    @PostMapping("/report-templates")
    ModelAndView keep(
            @RequestParam MultiValueMap<String, String> typed,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var form = TemplateForm.of(typed);
        if ("preview".equals(typed.getFirst("deed"))) {
            var names = new PageNames(words, page);
            return form(form, templates.preview(form, names, viewer), "", page, viewer);
        }
        try {
            templates.keep(form, viewer);
        } catch (ReportRefused refused) {
            var sentence = page.t(refused.messageKey(), refused.arguments());
            var again = form(form, null, sentence, page, viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Flash.done(redirect, "report.template.kept");
        return new ModelAndView("redirect:/report-templates");
    }

    @PostMapping("/report-figures")
    String ask(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam(defaultValue = "") String measuredIn,
            @RequestParam(defaultValue = "SUM") Carrying carrying,
            @RequestParam Optional<LocalDate> from,
            Viewer viewer,
            RedirectAttributes redirect) {
        templates.ask(
                new AskedFigure(
                        code.matches("[a-z][a-z0-9_]{0,60}") ? code : "",
                        name,
                        nameEn.isBlank() ? name : nameEn,
                        measuredIn,
                        carrying,
                        Objects.requireNonNullElse(from.orElse(null), LocalDate.now(clock)),
                        ""),
                viewer);
        Flash.done(redirect, "report.asked.kept");
        return "redirect:/report-templates";
    }
}
