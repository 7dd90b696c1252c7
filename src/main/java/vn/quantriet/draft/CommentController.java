package vn.quantriet.draft;

import java.util.UUID;
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
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// What is asked of the viewer, and their answer.
@Controller
@Requires(Permission.READ_DOCUMENTS)
class CommentController {

    private static final int MOST = 100;

    private final Comments comments;
    private final OfficeForms forms;
    private final DraftDesk desk;

    CommentController(Comments comments, OfficeForms forms, DraftDesk desk) {
        this.comments = comments;
        this.forms = forms;
        this.desk = desk;
    }

    @GetMapping("/comments")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("draft/comments").addObject("asked", comments.asked(viewer, MOST));
    }

    @GetMapping("/comments/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return page(id, OpinionForm.empty(Uuid7.next()), Faults.none(), viewer);
    }

    @PostMapping("/comments/{id}/opinions")
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var asked = comments.asked(id, viewer);
        var form = OpinionForm.of(typed);
        try {
            comments.answer(id, form, viewer);
        } catch (DraftRefused refused) {
            var sentence = page.t(refused.messageKey(), refused.arguments());
            var again = page(id, form, Faults.of("whole", sentence), viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Flash.done(redirect, "draft.flash.answered");
        return new ModelAndView("redirect:" + asked.page());
    }

    private ModelAndView page(UUID id, OpinionForm form, Faults faults, Viewer viewer) {
        var asked = comments.asked(id, viewer);
        var row = comments.row(asked);
        var text = comments.text(asked);
        return new ModelAndView("draft/comment")
                .addObject("asked", asked)
                .addObject("text", text)
                .addObject(
                        "paper",
                        PaperWriter.write(
                                text, forms.letterhead(row.unit()), forms.kind(row.type())))
                .addObject("rule", desk.rule())
                .addObject("said", comments.said(asked))
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
