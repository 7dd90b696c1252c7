package vn.quantriet.assignment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;

/// Answers what is done on the page of an assignment: leads back to it, or shows it again with everything that was typed.
@Component
class Desk {

    private final Worklist worklist;

    Desk(Worklist worklist) {
        this.worklist = worklist;
    }

    /// One request to one turn; controllers take it as a parameter.
    record Visit(UUID assignment, UUID turn, Viewer viewer, HttpServletRequest request) {

        OccurrenceId occurrence() {
            return new OccurrenceId(turn);
        }
    }

    /// @param form whose fields come back when it is refused; ends the message key of what was done
    ModelAndView act(Visit visit, String form, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            return again(visit, form, refusal);
        }
        Flash.done(visit.request(), "assignment.done." + form);
        return new ModelAndView(
                "redirect:/assignments/%s?turn=%s".formatted(visit.assignment(), visit.turn()));
    }

    private ModelAndView again(Visit visit, String form, Refusal refusal) {
        var shown =
                worklist.page(
                        new AssignmentId(visit.assignment()), visit.occurrence(), visit.viewer());
        var page = AssignmentController.page(shown);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("typed", typed(visit.request(), form)).addObject("refusal", refusal);
    }

    private static Map<String, String> typed(HttpServletRequest request, String form) {
        return request.getParameterMap().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                field -> form + "." + field.getKey(),
                                field -> field.getValue()[0]));
    }
}
