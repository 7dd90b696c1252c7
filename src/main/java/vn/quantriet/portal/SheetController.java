package vn.quantriet.portal;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
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
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Writes sheets of questions and answers, and publishes them.
@Controller
@Requires(Permission.PUBLISH_DOCUMENTS)
class SheetController {

    /// Papers that a sheet may be about, the last published ones.
    private static final Paging CHOICES = new Paging(1, 200);

    private final Sheets sheets;
    private final Publications publications;

    SheetController(Sheets sheets, Publications publications) {
        this.sheets = sheets;
        this.publications = publications;
    }

    @GetMapping("/publishing/sheets/new")
    ModelAndView blank(@RequestParam Optional<UUID> publication, Viewer viewer) {
        var form = new SheetForm("", AnswersFor.PUBLIC, publication.orElse(null));
        return fresh(Uuid7.next(), form, Faults.none(), viewer);
    }

    @PostMapping("/publishing/sheets")
    ModelAndView begin(
            @RequestParam Optional<UUID> id,
            @Valid SheetForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        var sheet = id.orElseGet(Uuid7::next);
        if (faults.hasErrors()) {
            return refused(fresh(sheet, form, Faults.of(faults, page), viewer));
        }
        sheets.begin(sheet, form, viewer);
        return new ModelAndView(to(sheet));
    }

    @GetMapping("/publishing/sheets/{sheet}")
    ModelAndView show(@PathVariable UUID sheet, Viewer viewer) {
        return page(sheet, viewer);
    }

    @PostMapping("/publishing/sheets/{sheet}")
    ModelAndView change(
            @PathVariable UUID sheet,
            @Valid SheetForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (faults.hasErrors()) {
            return refused(
                    page(sheet, viewer)
                            .addObject("head", form)
                            .addObject("faults", Faults.of(faults, page)));
        }
        sheets.change(sheet, form, viewer);
        Flash.done(redirect, "portal.flash.saved");
        return new ModelAndView(to(sheet));
    }

    @PostMapping("/publishing/sheets/{sheet}/questions")
    ModelAndView ask(
            @PathVariable UUID sheet,
            @RequestParam Optional<UUID> id,
            @Valid QuestionForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        if (faults.hasErrors()) {
            return refused(
                    page(sheet, viewer)
                            .addObject("asking", form)
                            .addObject("questionFaults", Faults.of(faults, page)));
        }
        sheets.ask(sheet, id.orElseGet(Uuid7::next), form, viewer);
        return new ModelAndView(to(sheet) + "#new-question");
    }

    @PostMapping("/publishing/sheets/{sheet}/questions/{question}")
    ModelAndView rewrite(
            @PathVariable UUID sheet,
            @PathVariable UUID question,
            @RequestParam Optional<Integer> version,
            @Valid QuestionForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (faults.hasErrors()) {
            return refused(
                    page(sheet, viewer)
                            .addObject("editing", question)
                            .addObject("edited", form)
                            .addObject("questionFaults", Faults.of(faults, page)));
        }
        try {
            sheets.rewrite(sheet, question, version.orElse(0), form, viewer);
        } catch (PortalRefused refused) {
            return refused(
                    page(sheet, viewer)
                            .addObject("editing", question)
                            .addObject("edited", form)
                            .addObject(
                                    "questionFaults",
                                    Faults.of(
                                            "question",
                                            page.t(refused.messageKey(), refused.arguments()))));
        }
        Flash.done(redirect, "portal.flash.saved");
        return new ModelAndView(to(sheet));
    }

    @PostMapping("/publishing/sheets/{sheet}/questions/{question}/place")
    String move(
            @PathVariable UUID sheet,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "false") boolean up,
            Viewer viewer) {
        sheets.move(sheet, question, up, viewer);
        return to(sheet) + "#q-" + question;
    }

    @PostMapping("/publishing/sheets/{sheet}/questions/{question}/removal")
    String remove(@PathVariable UUID sheet, @PathVariable UUID question, Viewer viewer) {
        sheets.remove(sheet, question, viewer);
        return to(sheet);
    }

    @PostMapping("/publishing/sheets/{sheet}/editions")
    String publish(
            @PathVariable UUID sheet,
            @RequestParam Optional<UUID> step,
            Viewer viewer,
            RedirectAttributes redirect) {
        sheets.publish(sheet, step.orElseGet(Uuid7::next), viewer);
        Flash.done(redirect, "portal.flash.published");
        return to(sheet);
    }

    @PostMapping("/publishing/sheets/{sheet}/withdrawal")
    String withdraw(
            @PathVariable UUID sheet,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        sheets.withdraw(sheet, reason, viewer);
        Flash.done(redirect, "portal.flash.withdrawn");
        return to(sheet);
    }

    private ModelAndView page(UUID sheet, Viewer viewer) {
        var known = sheets.sheet(sheet, viewer);
        return new ModelAndView("portal/sheet/show")
                .addObject("sheet", known)
                .addObject("questions", sheets.questions(sheet, viewer))
                .addObject("history", sheets.history(sheet, viewer))
                .addObject("papers", publications.lines(viewer, CHOICES).lines())
                .addObject("head", SheetForm.of(known))
                .addObject("faults", Faults.none())
                .addObject("asking", QuestionForm.EMPTY)
                .addObject("editing", null)
                .addObject("edited", QuestionForm.EMPTY)
                .addObject("questionFaults", Faults.none())
                .addObject("fresh", Uuid7.next())
                .addObject("step", Uuid7.next());
    }

    private ModelAndView fresh(UUID id, SheetForm form, Faults faults, Viewer viewer) {
        return new ModelAndView("portal/sheet/new")
                .addObject("id", id)
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("papers", publications.lines(viewer, CHOICES).lines());
    }

    private static ModelAndView refused(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private static String to(UUID sheet) {
        return "redirect:/publishing/sheets/" + sheet;
    }
}
