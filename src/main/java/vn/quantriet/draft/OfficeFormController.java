package vn.quantriet.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// Templates and the letterhead of the viewer's unit.
@Controller
@Requires(Permission.DRAFT_DOCUMENTS)
class OfficeFormController {

    private static final int LONGEST = 300;

    private final OfficeForms forms;

    OfficeFormController(OfficeForms forms) {
        this.forms = forms;
    }

    @GetMapping("/draft-templates")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("draft/templates").addObject("templates", forms.templates(viewer));
    }

    @GetMapping("/draft-templates/edit")
    ModelAndView edit(@RequestParam(defaultValue = "PLAN") DocumentType type, Viewer viewer) {
        return new ModelAndView("draft/template")
                .addObject("template", forms.template(type, viewer.unit()));
    }

    @PostMapping("/draft-templates")
    String keep(
            @RequestParam DocumentType type,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer,
            RedirectAttributes redirect) {
        forms.keep(
                new Template(
                        type,
                        true,
                        null,
                        first(typed, "grounds"),
                        parts(typed),
                        first(typed, "recipients")),
                viewer);
        Flash.done(redirect, "draft.flash.template_kept");
        return "redirect:/draft-templates";
    }

    private static List<Template.Part> parts(MultiValueMap<String, String> typed) {
        var headings = typed.getOrDefault("heading", List.of());
        var hints = typed.getOrDefault("hint", List.of());
        var texts = typed.getOrDefault("text", List.of());
        var parts = new ArrayList<Template.Part>();
        for (int place = 0; place < headings.size(); place++) {
            parts.add(
                    new Template.Part(
                            headings.get(place),
                            place < hints.size() ? hints.get(place) : "",
                            new Section("", place < texts.size() ? texts.get(place) : "").text()));
        }
        return parts;
    }

    @GetMapping("/letterhead")
    ModelAndView letterhead(Viewer viewer) {
        return new ModelAndView("draft/letterhead")
                .addObject("head", forms.letterhead(viewer.unit()));
    }

    @PostMapping("/letterhead")
    String keep(
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String parentBody,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String place,
            Viewer viewer,
            RedirectAttributes redirect) {
        var head = new Letterhead(issuer, parentBody, code, place, null);
        if (head.issuer().isEmpty() || head.code().isEmpty()) {
            throw new DraftRefused(DraftRefused.Reason.PARTS_MISSING);
        }
        if (issuer.length() + parentBody.length() + code.length() + place.length() > LONGEST) {
            throw new DraftRefused(DraftRefused.Reason.TOO_LONG, LONGEST);
        }
        forms.keep(head, viewer);
        Flash.done(redirect, "draft.flash.letterhead_kept");
        return "redirect:/letterhead";
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }
}
