package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.ACCEPT_ASSIGNMENTS;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.web.Requires;

/// What a superior does with work: accepts, returns, answers about later days, urges, takes back.
@Controller
@Requires(ACCEPT_ASSIGNMENTS)
@RequestMapping("/assignments/{assignment}")
class AcceptanceController {

    private final Acceptances acceptances;
    private final Desk desk;

    AcceptanceController(Acceptances acceptances, Desk desk) {
        this.acceptances = acceptances;
        this.desk = desk;
    }

    @PostMapping("/turns/{turn}/acceptance")
    ModelAndView accept(
            Desk.Visit visit,
            @RequestParam UUID submission,
            @RequestParam(defaultValue = "") String note) {
        return desk.act(
                visit,
                "acceptance",
                () ->
                        acceptances.accept(
                                visit.occurrence(),
                                new SubmissionId(submission),
                                note,
                                visit.viewer()));
    }

    @PostMapping("/turns/{turn}/return-note")
    ModelAndView giveBack(
            Desk.Visit visit,
            @RequestParam UUID submission,
            @RequestParam(defaultValue = "") String reason) {
        return desk.act(
                visit,
                "return_note",
                () ->
                        acceptances.giveBack(
                                visit.occurrence(),
                                new SubmissionId(submission),
                                reason,
                                visit.viewer()));
    }

    @PostMapping("/turns/{turn}/postponement-answer")
    ModelAndView answer(
            Desk.Visit visit,
            @RequestParam UUID postponement,
            @RequestParam boolean granted,
            @RequestParam(defaultValue = "") String note) {
        return desk.act(
                visit,
                "postponement_answer",
                () ->
                        acceptances.answer(
                                new PostponementId(postponement), granted, note, visit.viewer()));
    }

    @PostMapping("/turns/{turn}/guidance")
    ModelAndView setDue(
            Desk.Visit visit,
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String paper) {
        return desk.act(
                visit,
                "guidance",
                () -> acceptances.setDue(visit.occurrence(), due, words, paper, visit.viewer()));
    }

    /// Asks for one turn more of work that has no cycle of its own.
    @PostMapping("/turns/{turn}/call")
    ModelAndView call(
            Desk.Visit visit,
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String paper) {
        return desk.act(
                visit,
                "call",
                () -> acceptances.call(visit.occurrence(), due, words, paper, visit.viewer()));
    }

    @PostMapping("/turns/{turn}/reminder")
    ModelAndView urge(
            Desk.Visit visit,
            @RequestParam UUID deed,
            @RequestParam(defaultValue = "") String words) {
        return desk.act(
                visit,
                "reminder",
                () -> acceptances.urge(deed, visit.occurrence(), words, visit.viewer()));
    }

    @PostMapping("/turns/{turn}/withdrawal")
    ModelAndView withdraw(Desk.Visit visit, @RequestParam(defaultValue = "") String reason) {
        return desk.act(
                visit,
                "withdrawal",
                () ->
                        acceptances.withdraw(
                                new AssignmentId(visit.assignment()), reason, visit.viewer()));
    }
}
