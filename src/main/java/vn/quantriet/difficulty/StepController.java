package vn.quantriet.difficulty;

import static vn.quantriet.kernel.Permission.*;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// What is done with a difficulty on its page: leads back to it, or shows it again with everything that was typed.
@Controller
@Requires(ACCEPT_ASSIGNMENTS)
@RequestMapping("/difficulties/{id}")
class StepController {

    private final Difficulties difficulties;
    private final DifficultyList list;
    private final DifficultyController pages;

    StepController(Difficulties difficulties, DifficultyList list, DifficultyController pages) {
        this.difficulties = difficulties;
        this.list = list;
        this.pages = pages;
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable UUID id, StepForm form, Viewer viewer, HttpServletRequest request) {
        return act("answer", id, form, viewer, request, difficulties::answer);
    }

    @PostMapping("/question")
    ModelAndView ask(
            @PathVariable UUID id, StepForm form, Viewer viewer, HttpServletRequest request) {
        return act("question", id, form, viewer, request, difficulties::ask);
    }

    @PostMapping("/forwarding")
    ModelAndView forward(
            @PathVariable UUID id, StepForm form, Viewer viewer, HttpServletRequest request) {
        return act("forwarding", id, form, viewer, request, difficulties::forward);
    }

    @PostMapping("/handing")
    ModelAndView hand(
            @PathVariable UUID id, StepForm form, Viewer viewer, HttpServletRequest request) {
        return act(
                "handing",
                id,
                form,
                viewer,
                request,
                (of, saying, by) -> difficulties.hand(of, form.target(), saying, by));
    }

    @PostMapping("/return-note")
    ModelAndView giveBack(
            @PathVariable UUID id, StepForm form, Viewer viewer, HttpServletRequest request) {
        return act("return_note", id, form, viewer, request, difficulties::giveBack);
    }

    @PostMapping("/succession")
    ModelAndView succeed(
            @PathVariable UUID id, StepForm form, Viewer viewer, HttpServletRequest request) {
        return act(
                "succession",
                id,
                form,
                viewer,
                request,
                (of, saying, by) -> difficulties.succeed(of, form.target(), saying, by));
    }

    @Requires(WORK_ON_ASSIGNMENTS)
    @PostMapping("/supplement")
    ModelAndView say(
            @PathVariable UUID id, StepForm form, Viewer viewer, HttpServletRequest request) {
        return act("supplement", id, form, viewer, request, difficulties::say);
    }

    @Requires(WORK_ON_ASSIGNMENTS)
    @PostMapping("/verdict")
    ModelAndView judge(
            @PathVariable UUID id,
            @RequestParam boolean resolved,
            StepForm form,
            Viewer viewer,
            HttpServletRequest request) {
        return act(
                "verdict",
                id,
                form,
                viewer,
                request,
                (of, saying, by) -> difficulties.judge(of, resolved, saying, by));
    }

    @Requires(WORK_ON_ASSIGNMENTS)
    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id, StepForm form, Viewer viewer, HttpServletRequest request) {
        return act("withdrawal", id, form, viewer, request, difficulties::withdraw);
    }

    private interface Deed {
        void act(DifficultyId id, Saying saying, Viewer viewer);
    }

    private ModelAndView act(
            String what,
            UUID id,
            StepForm form,
            Viewer viewer,
            HttpServletRequest request,
            Deed deed) {
        var difficulty = new DifficultyId(id);
        try {
            deed.act(difficulty, form.saying(), viewer);
        } catch (Refusal refusal) {
            var shown = list.page(difficulty, viewer);
            var again = pages.page(shown, RequestContextUtils.getLocale(request), viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("typed", typed(request, what)).addObject("refusal", refusal);
        }
        Flash.done(request, "difficulty.done." + what);
        return new ModelAndView("redirect:" + difficulty.page());
    }

    private static Map<String, String> typed(HttpServletRequest request, String form) {
        return request.getParameterMap().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                field -> form + "." + field.getKey(),
                                field -> field.getValue()[0]));
    }
}
