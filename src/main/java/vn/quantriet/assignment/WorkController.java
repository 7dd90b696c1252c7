package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.web.SignedIn;

/// What a unit, or the person on whom it was laid, does with the work: progress, evidence, handing in, asking for a later day. The
/// service knows whose it is.
@Controller
@SignedIn
@RequestMapping("/assignments/{assignment}/turns/{turn}")
class WorkController {

    private final Assignments assignments;
    private final EvidenceDesk evidence;
    private final Desk desk;

    WorkController(Assignments assignments, EvidenceDesk evidence, Desk desk) {
        this.assignments = assignments;
        this.evidence = evidence;
        this.desk = desk;
    }

    @PostMapping("/progress")
    ModelAndView report(
            Desk.Visit visit,
            @RequestParam UUID deed,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Integer percent) {
        return desk.act(
                visit,
                "progress",
                () -> assignments.report(deed, visit.occurrence(), words, percent, visit.viewer()));
    }

    @PostMapping("/evidence")
    ModelAndView show(Desk.Visit visit, EvidenceForm form) {
        return desk.act(
                visit, "evidence", () -> evidence.take(visit.occurrence(), form, visit.viewer()));
    }

    @PostMapping("/submission")
    ModelAndView submit(
            Desk.Visit visit,
            @RequestParam UUID deed,
            @RequestParam(defaultValue = "") String note) {
        return desk.act(
                visit,
                "submission",
                () ->
                        assignments.submit(
                                new SubmissionId(deed), visit.occurrence(), note, visit.viewer()));
    }

    @PostMapping("/postponement")
    ModelAndView askPostponement(
            Desk.Visit visit,
            @RequestParam UUID deed,
            @RequestParam(required = false) @Nullable LocalDate wanted,
            @RequestParam(defaultValue = "") String reason) {
        return desk.act(
                visit,
                "postponement",
                () ->
                        assignments.askPostponement(
                                new PostponementId(deed),
                                visit.occurrence(),
                                wanted,
                                reason,
                                visit.viewer()));
    }
}
