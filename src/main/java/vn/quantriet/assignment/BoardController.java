package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.*;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.draft.form.DocxWriter;
import vn.quantriet.draft.form.FormRules;
import vn.quantriet.draft.form.OfficialPaper;
import vn.quantriet.draft.form.PdfWriter;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.BulkResult;
import vn.quantriet.web.Flash;
import vn.quantriet.web.LocalPath;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// The list of turns as a board and on the line of time, under the same filters as the table; saved under a name, taken along as a file,
/// and many turns at once.
@Controller
@Requires(READ_ASSIGNMENTS)
class BoardController {

    private final Worklist worklist;
    private final Overview overview;
    private final Boards boards;
    private final SavedViews views;
    private final Bulk bulk;
    private final FormRules rules;
    private final Clock clock;

    BoardController(
            Worklist worklist,
            Overview overview,
            Boards boards,
            SavedViews views,
            Bulk bulk,
            FormRules rules,
            Clock clock) {
        this.worklist = worklist;
        this.overview = overview;
        this.boards = boards;
        this.views = views;
        this.bulk = bulk;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/assignments/board")
    ModelAndView board(WorkForm form, Viewer viewer) {
        var filter = form.filter(View.ALL);
        return listed(new ModelAndView("assignment/board/show"), filter, viewer)
                .addObject("columns", boards.columns(filter, viewer));
    }

    @GetMapping("/assignments/timeline")
    ModelAndView timeline(WorkForm form, Paging paging, Viewer viewer) {
        var filter = form.filter(View.OPEN);
        var counts = worklist.counts(filter, viewer);
        var lines = worklist.lines(filter, counts, viewer, paging);
        return listed(new ModelAndView("assignment/timeline/show"), filter, viewer)
                .addObject("counts", counts)
                .addObject("lines", lines)
                .addObject("timeline", boards.timeline(lines));
    }

    private ModelAndView listed(ModelAndView page, WorkFilter filter, Viewer viewer) {
        var unit = filter.unit();
        return page.addObject("filter", filter)
                .addObject("unitName", unit == null ? "" : overview.name(unit, viewer))
                .addObject("views", views.of(viewer));
    }

    /// Exactly what the filter shows.
    @PostMapping("/assignments/exports")
    ResponseEntity<byte[]> export(
            WorkForm form,
            @RequestParam Boards.ExportFormat format,
            @RequestParam(defaultValue = "") String purpose,
            @ModelAttribute("page") Page page,
            Viewer viewer)
            throws IOException {
        var filter = form.filter(View.OPEN);
        var spans = boards.export(filter, format, purpose, viewer);
        var today = LocalDate.now(clock);
        var bytes =
                switch (format) {
                    case XLSX -> WorkSheet.of(spans, page);
                    case DOCX ->
                            DocxWriter.write(paper(spans, filter, page, viewer), rules.on(today));
                    case PDF ->
                            PdfWriter.write(paper(spans, filter, page, viewer), rules.on(today));
                };
        var name = page.t("assignment.export.file", today.toString(), format.ending());
        return Downloads.attachment(name, format.mediaType()).body(bytes);
    }

    private OfficialPaper paper(List<WorkSpan> spans, WorkFilter filter, Page page, Viewer viewer) {
        var issuer = overview.top(null, viewer).name();
        var title =
                page.t(filter.below() ? "assignment.below" : "assignment.ours")
                        + " - "
                        + page.t(
                                "assignment.view." + filter.view().name().toLowerCase(Locale.ROOT));
        return WorkPaper.of(spans, issuer, title, LocalDate.now(clock), page);
    }

    @PostMapping("/assignments/views")
    String save(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String address,
            @RequestParam(defaultValue = "false") boolean shared,
            Viewer viewer,
            RedirectAttributes redirect) {
        views.save(id, name, address, shared, viewer);
        Flash.done(redirect, "assignment.view.saved");
        return "redirect:" + LocalPath.or(address, "/assignments");
    }

    @PostMapping("/assignments/views/{id}/removal")
    String remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "/assignments") String back,
            Viewer viewer,
            RedirectAttributes redirect) {
        views.remove(id, viewer);
        Flash.done(redirect, "assignment.view.removed");
        return "redirect:" + LocalPath.or(back, "/assignments");
    }

    /// Reminds the units of all ticked turns; says of which it could not, and why.
    ///
    /// @param step made with the form, so that pressing twice reminds once
    @Requires(ACCEPT_ASSIGNMENTS)
    @PostMapping("/assignments/reminders")
    ModelAndView remind(
            @RequestParam(name = "turn", defaultValue = "") List<UUID> turns,
            @RequestParam UUID step,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "/assignments?below=true") String back,
            Viewer viewer,
            RedirectAttributes redirect) {
        var chosen = turns.stream().filter(Objects::nonNull).map(OccurrenceId::new).toList();
        var result = bulk.remind(chosen, step, words, viewer);
        return shown(result, LocalPath.or(back, "/assignments?below=true"), redirect);
    }

    static ModelAndView shown(BulkResult result, String back, RedirectAttributes redirect) {
        if (result.isWhole()) {
            Flash.done(redirect, "assignment.bulk.done", String.valueOf(result.done()));
            return new ModelAndView("redirect:" + back);
        }
        return new ModelAndView("assignment/bulk")
                .addObject("result", result)
                .addObject("back", back);
    }
}
