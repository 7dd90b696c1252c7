package vn.quantriet.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Rounds of reports: opened once or by rule, and how far each has come.
@Controller
@Requires(Permission.READ_REPORTS)
class RoundController {

    private static final int WEEKS_DUE = 2;

    private final Rounds rounds;
    private final RoundHandovers handovers;
    private final Clock clock;

    RoundController(Rounds rounds, RoundHandovers handovers, Clock clock) {
        this.rounds = rounds;
        this.handovers = handovers;
        this.clock = clock;
    }

    @GetMapping("/rounds")
    ModelAndView index(Paging paging, Viewer viewer) {
        return new ModelAndView("report/round/index")
                .addObject("lines", rounds.of(viewer, paging))
                .addObject("mayDirect", viewer.may(Permission.DIRECT_REPORTS));
    }

    @Requires(Permission.DIRECT_REPORTS)
    @GetMapping("/rounds/new")
    ModelAndView fresh(
            @RequestParam Optional<RoundKind> kind,
            @RequestParam Optional<UUID> upper,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        var today = LocalDate.now(clock);
        var why = kind.orElse(RoundKind.SIX_MONTHS);
        var days = why == RoundKind.YEAR ? Days.yearOf(today) : Days.halfOf(today);
        var form =
                new NewRound(
                        Uuid7.next(),
                        why,
                        RoundTitles.of(why, days, page),
                        days.from(),
                        days.to(),
                        (days.to().isBefore(today) ? today : days.to()).plusWeeks(WEEKS_DUE),
                        "",
                        upper.orElse(null),
                        null);
        return form(form, "", viewer);
    }

    private ModelAndView form(NewRound form, String refusal, Viewer viewer) {
        return new ModelAndView("report/round/new")
                .addObject("form", form)
                .addObject("refusal", refusal)
                .addObject("units", rounds.below(viewer))
                .addObject("above", rounds.owedAbove(viewer));
    }

    @Requires(Permission.DIRECT_REPORTS)
    @PostMapping("/rounds")
    ModelAndView open(
            NewRound form,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            var id = rounds.open(form, viewer);
            Flash.done(redirect, "report.round.opened", String.valueOf(form.owing().size()));
            return new ModelAndView("redirect:/rounds/" + id);
        } catch (ReportRefused refused) {
            var again = form(form, page.t(refused.messageKey(), refused.arguments()), viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @GetMapping("/rounds/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "ALL") Owing show,
            Paging paging,
            Viewer viewer) {
        var board = rounds.board(new RoundId(id), show, viewer, paging);
        return new ModelAndView("report/round/show")
                .addObject("board", board)
                .addObject("ended", handovers.waiting(board.round(), viewer))
                .addObject("which", show);
    }

    @Requires(Permission.DIRECT_REPORTS)
    @PostMapping("/rounds/{id}/reminder")
    String urge(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        int urged = rounds.urge(new RoundId(id), viewer);
        Flash.done(redirect, "report.round.urged", String.valueOf(urged));
        return "redirect:/rounds/" + id;
    }

    /// Another unit owes the report of one that ended.
    @Requires(Permission.DIRECT_REPORTS)
    @PostMapping("/rounds/{id}/handovers")
    String pass(
            @PathVariable UUID id,
            @RequestParam UUID unit,
            @RequestParam UUID to,
            Viewer viewer,
            RedirectAttributes redirect) {
        handovers.pass(new RoundId(id), new UnitId(unit), new UnitId(to), viewer);
        Flash.done(redirect, "report.handover.done");
        return "redirect:/rounds/" + id;
    }

    @Requires(Permission.DIRECT_REPORTS)
    @GetMapping("/round-rules")
    ModelAndView rules(Viewer viewer) {
        return new ModelAndView("report/round/rules")
                .addObject("rules", rounds.rules(viewer))
                .addObject("id", Uuid7.next().toString());
    }

    @Requires(Permission.DIRECT_REPORTS)
    @PostMapping("/round-rules")
    String setRule(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "SIX_MONTHS") RoundKind kind,
            @RequestParam Optional<LocalDate> from,
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam(defaultValue = "10") int dueDays,
            Viewer viewer,
            RedirectAttributes redirect) {
        rounds.setRule(id, kind, from.orElse(null), active, dueDays, viewer);
        Flash.done(redirect, "report.rule.done");
        return "redirect:/round-rules";
    }
}
