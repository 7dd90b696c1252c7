package vn.quantriet.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.quantriet.organization.Units;
import vn.quantriet.web.Crumb;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// The reports that the viewer's unit owes, a report, and its editor.
@Controller
@Requires(Permission.READ_REPORTS)
class ReportController {

    private final Reports reports;
    private final ReportPapers papers;
    private final Rounds rounds;
    private final ReportWords words;
    private final Units units;

    ReportController(
            Reports reports, ReportPapers papers, Rounds rounds, ReportWords words, Units units) {
        this.reports = reports;
        this.papers = papers;
        this.rounds = rounds;
        this.words = words;
        this.units = units;
    }

    @GetMapping("/reports")
    ModelAndView index(Paging paging, Viewer viewer) {
        return new ModelAndView("report/report/index")
                .addObject("lines", rounds.owed(viewer, paging))
                .addObject("mayWrite", viewer.may(Permission.WRITE_REPORTS));
    }

    @Requires(Permission.WRITE_REPORTS)
    @PostMapping("/reports")
    String begin(@RequestParam UUID round, Viewer viewer) {
        return "redirect:/reports/%s/edit".formatted(reports.begin(new RoundId(round), viewer));
    }

    @GetMapping("/reports/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute("page") Page page, Viewer viewer) {
        var shown = shown(id, page, viewer);
        return new ModelAndView("report/report/show")
                .addObject("shown", shown)
                .addObject("paper", papers.of(shown, viewer))
                .addObject("deed", Uuid7.next().toString());
    }

    /// The facts behind a figure, as they were when it was counted.
    @GetMapping("/reports/{id}/figures/{number}")
    ModelAndView figure(
            @PathVariable UUID id,
            @PathVariable int number,
            Paging paging,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        var report = new ReportId(id);
        var figure = reports.figure(report, number, viewer);
        return new ModelAndView("report/fact/index")
                .addObject("opened", reports.open(report, number, viewer, paging))
                .addObject("name", words.name(figure.measure(), page))
                .addObject("unitName", figure.unitName())
                .addObject("origin", new Crumb(page.t("report.report"), "/reports/" + id));
    }

    @GetMapping("/statements/{id}")
    ModelAndView statement(
            @PathVariable UUID id, @ModelAttribute("page") Page page, Viewer viewer) {
        var statement = reports.statement(id, viewer);
        return new ModelAndView("report/fact/statement")
                .addObject("statement", statement)
                .addObject("parts", reports.parts(statement))
                .addObject("name", words.name(statement.measure(), page))
                .addObject("unitName", units.name(statement.unit()));
    }

    @Requires(Permission.WRITE_REPORTS)
    @GetMapping("/reports/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute("page") Page page, Viewer viewer) {
        return editor(id, null, page, viewer);
    }

    /// @param typed what was to be saved when somebody else had saved meanwhile
    private ModelAndView editor(UUID id, @Nullable List<String> typed, Page page, Viewer viewer) {
        var shown = shown(id, page, viewer);
        if (!shown.mayWrite()) {
            throw new ReportRefused(ReportRefused.Reason.NOT_OPEN);
        }
        return new ModelAndView("report/report/edit")
                .addObject("shown", shown)
                .addObject("typed", typed)
                .addObject("deed", Uuid7.next().toString());
    }

    /// Saves while one types: answers with the version that it has now, or 409 when somebody else saved meanwhile.
    @Requires(Permission.WRITE_REPORTS)
    @PostMapping("/reports/{id}/autosave")
    ResponseEntity<String> autosave(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            Viewer viewer) {
        return switch (save(id, form, viewer)) {
            case Saving.Saved(int version) -> plain(HttpStatus.OK, String.valueOf(version));
            case Saving.Conflict _ -> plain(HttpStatus.CONFLICT, "");
        };
    }

    @Requires(Permission.WRITE_REPORTS)
    @PostMapping("/reports/{id}/content")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (save(id, form, viewer) instanceof Saving.Conflict) {
            var again = editor(id, words(form), page, viewer);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        Flash.done(redirect, "report.saved");
        return new ModelAndView("redirect:/reports/" + id);
    }

    private Saving save(UUID id, MultiValueMap<String, String> form, Viewer viewer) {
        return reports.save(new ReportId(id), version(form), words(form), viewer);
    }

    private static int version(MultiValueMap<String, String> form) {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(form.getFirst("version"), "-1"));
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    private static List<String> words(MultiValueMap<String, String> form) {
        return Objects.requireNonNullElse(form.get("words"), List.of());
    }

    private static ResponseEntity<String> plain(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words);
    }

    @Requires(Permission.WRITE_REPORTS)
    @PostMapping("/reports/{id}/recount")
    String recount(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        int changed = reports.recount(new ReportId(id), viewer);
        Flash.done(redirect, "report.recounted", String.valueOf(changed));
        return "redirect:/reports/%s/edit".formatted(id);
    }

    @Requires(Permission.WRITE_REPORTS)
    @PostMapping("/reports/{id}/figures/{number}/override")
    String override(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam UUID deed,
            @RequestParam Optional<Long> said,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        reports.override(deed, new ReportId(id), number, said.orElse(null), reason, viewer);
        Flash.done(redirect, "report.overridden");
        return "redirect:/reports/%s/edit".formatted(id);
    }

    @Requires(Permission.WRITE_REPORTS)
    @PostMapping("/reports/{id}/statements")
    String state(
            @PathVariable UUID id,
            @RequestParam UUID deed,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam Optional<Long> number,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer,
            RedirectAttributes redirect) {
        reports.state(deed, new ReportId(id), measure, number.orElse(null), note, viewer);
        Flash.done(redirect, "report.stated");
        return "redirect:/reports/%s/edit".formatted(id);
    }

    @Requires(Permission.WRITE_REPORTS)
    @PostMapping("/reports/{id}/submission")
    String submit(
            @PathVariable UUID id,
            @RequestParam UUID deed,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer,
            RedirectAttributes redirect) {
        reports.submit(deed, new ReportId(id), note, viewer);
        return done(redirect, "submission", id);
    }

    @Requires(Permission.DIRECT_REPORTS)
    @PostMapping("/reports/{id}/acceptance")
    String accept(
            @PathVariable UUID id,
            @RequestParam UUID deed,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer,
            RedirectAttributes redirect) {
        reports.accept(deed, new ReportId(id), note, viewer);
        return done(redirect, "acceptance", id);
    }

    /// The superior sees it no more until it is handed in again, and so goes back to the round.
    @Requires(Permission.DIRECT_REPORTS)
    @PostMapping("/reports/{id}/return-note")
    String giveBack(
            @PathVariable UUID id,
            @RequestParam UUID deed,
            @RequestParam(defaultValue = "") String reason,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var report = new ReportId(id);
        var round = reports.roundOf(report, viewer);
        reports.giveBack(deed, report, reason, viewer);
        Flash.done(redirect, "report.done.return-note");
        return "redirect:/rounds/" + round;
    }

    @Requires(Permission.DIRECT_REPORTS)
    @PostMapping("/reports/{id}/lock")
    String lock(
            @PathVariable UUID id,
            @RequestParam UUID deed,
            Viewer viewer,
            RedirectAttributes redirect) {
        reports.lock(deed, new ReportId(id), viewer);
        return done(redirect, "lock", id);
    }

    @Requires(Permission.DIRECT_REPORTS)
    @PostMapping("/reports/{id}/unlocking")
    String unlock(
            @PathVariable UUID id,
            @RequestParam UUID deed,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        var report = new ReportId(id);
        var round = reports.roundOf(report, viewer);
        reports.unlock(deed, report, reason, viewer);
        Flash.done(redirect, "report.done.unlocking");
        return "redirect:/rounds/" + round;
    }

    private static String done(RedirectAttributes redirect, String what, UUID id) {
        Flash.done(redirect, "report.done." + what);
        return "redirect:/reports/" + id;
    }

    private ReportPage shown(UUID id, Page page, Viewer viewer) {
        return reports.page(new ReportId(id), new PageNames(words, page), viewer);
    }
}
