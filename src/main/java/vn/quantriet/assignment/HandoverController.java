package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.ACCEPT_ASSIGNMENTS;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// Open work that nobody answers for any more, and passing it on.
@Controller
@Requires(ACCEPT_ASSIGNMENTS)
class HandoverController {

    private final Handovers handovers;
    private final Bulk bulk;

    HandoverController(Handovers handovers, Bulk bulk) {
        this.handovers = handovers;
        this.bulk = bulk;
    }

    @GetMapping("/assignments/handovers")
    ModelAndView index(Viewer viewer) {
        var waiting = handovers.waiting(viewer);
        return new ModelAndView("assignment/handover/index")
                .addObject(
                        "units",
                        waiting.stream()
                                .filter(HandoverLine::ended)
                                .collect(Collectors.groupingBy(HandoverLine::unit))
                                .values())
                .addObject(
                        "people",
                        waiting.stream()
                                .filter(line -> !line.ended())
                                .map(line -> new Leaver(line, handovers.people(line, viewer)))
                                .toList())
                .addObject("targets", handovers.targets(viewer));
    }

    /// Passes on the chosen work of a unit that ended; says what could not be passed on, and why.
    @PostMapping("/assignments/handovers")
    ModelAndView toUnit(
            @RequestParam(name = "assignment", defaultValue = "") List<UUID> chosen,
            @RequestParam UUID to,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        var ids = chosen.stream().filter(Objects::nonNull).map(AssignmentId::new).toList();
        var result = bulk.handOver(ids, new UnitId(to), reason, viewer);
        if (result.isWhole()) {
            return new ModelAndView(done(redirect, ids.size()));
        }
        return BoardController.shown(result, "/assignments/handovers", redirect);
    }

    /// Passes on what was laid on a person: to another of the unit, or to a unit.
    @PostMapping("/assignments/{id}/handover")
    String pass(
            @PathVariable UUID id,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        var assignment = new AssignmentId(id);
        if (to.startsWith("member:")) {
            var person = new MemberId(id(to.substring("member:".length())));
            handovers.toPerson(assignment, person, reason, viewer);
        } else {
            handovers.toUnit(List.of(assignment), new UnitId(id(to)), reason, viewer);
        }
        return done(redirect, 1);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound(text);
        }
    }

    private static String done(RedirectAttributes redirect, int count) {
        Flash.done(redirect, "assignment.done.handover", String.valueOf(count));
        return "redirect:/assignments/handovers";
    }
}
