package vn.quantriet.exchange.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.document.Copies;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.intake.Item.Verdict;
import vn.quantriet.file.Downloads;
import vn.quantriet.file.FileRefused;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// The pages by which files come in together.
@Controller
@Requires(Permission.REGISTER_DOCUMENTS)
class IntakeController {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// So many papers are asked for at once.
    private static final int AT_ONCE = 500;

    private final Intakes intakes;
    private final Copies copies;
    private final Clock clock;

    IntakeController(Intakes intakes, Copies copies, Clock clock) {
        this.intakes = intakes;
        this.copies = copies;
        this.clock = clock;
    }

    @GetMapping("/intakes")
    ModelAndView index(Viewer viewer) {
        return index(IntakeForm.empty(LocalDate.now(clock)), Faults.none(), null, viewer);
    }

    @PostMapping("/intakes")
    ModelAndView upload(
            IntakeForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        if (faults.hasErrors()) {
            return index(form, Faults.of(faults, page), null, viewer);
        }
        try {
            return new ModelAndView("redirect:/intakes/" + intakes.upload(form, viewer));
        } catch (ExchangeRefused | FileRefused refusal) {
            return index(form, Faults.none(), refusal, viewer);
        }
    }

    @GetMapping("/intakes/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Verdict verdict,
            Paging paging,
            Viewer viewer) {
        return show(id, verdict, paging, viewer, null);
    }

    @PostMapping("/intakes/{id}/run")
    ModelAndView run(@PathVariable UUID id, Viewer viewer) {
        try {
            intakes.run(id, viewer);
            return new ModelAndView("redirect:/intakes/" + id);
        } catch (ExchangeRefused refusal) {
            return show(id, null, Paging.first(), viewer, refusal);
        }
    }

    @PostMapping("/intakes/{id}/cancellation")
    String cancel(@PathVariable UUID id, Viewer viewer) {
        intakes.cancel(id, viewer);
        return "redirect:/intakes/" + id;
    }

    /// The bar alone; once the work is over the whole page is asked for again.
    @GetMapping("/intakes/{id}/progress")
    ModelAndView progress(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) {
        var intake = intakes.find(id, viewer);
        if (!intake.state().isUnderWay()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("exchange/intake/progress")
                .addObject("intake", intake)
                .addObject("tally", intakes.tally(intake));
    }

    @GetMapping("/intakes/{id}/result")
    ResponseEntity<byte[]> result(
            @PathVariable UUID id, @ModelAttribute("page") Page page, Viewer viewer)
            throws IOException {
        var lines = lines(intakes.all(intakes.find(id, viewer)), viewer);
        return Downloads.attachment(
                        page.t("exchange.result.file", LocalDate.now(clock).toString()), SHEET)
                .body(new ResultSheet(page).of(lines));
    }

    private ModelAndView index(
            IntakeForm form, Faults faults, @Nullable Refusal refusal, Viewer viewer) {
        var view =
                new ModelAndView("exchange/intake/index")
                        .addObject("form", form)
                        .addObject("faults", faults)
                        .addObject("refusal", refusal)
                        .addObject("intakes", intakes.latest(viewer));
        if (refusal != null || faults.any()) {
            view.setStatus(
                    refusal instanceof FileRefused file
                                    && file.reason() == FileRefused.Reason.TOO_LARGE
                            ? HttpStatus.CONTENT_TOO_LARGE
                            : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private ModelAndView show(
            UUID id,
            @Nullable Verdict verdict,
            Paging paging,
            Viewer viewer,
            @Nullable Refusal refusal) {
        var intake = intakes.find(id, viewer);
        var tally = intakes.tally(intake);
        var verdicts = verdict == null ? List.of(Verdict.values()) : List.of(verdict);
        var items = intakes.items(intake, verdicts, tally, paging);
        var view =
                new ModelAndView("exchange/intake/show")
                        .addObject("intake", intake)
                        .addObject("tally", tally)
                        .addObject("verdict", verdict)
                        .addObject("strays", intakes.strays(intake))
                        .addObject("refusal", refusal)
                        .addObject(
                                "rows",
                                new Paged<>(
                                        lines(items.lines(), viewer),
                                        items.total(),
                                        items.paging()));
        if (refusal != null) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private List<ItemLine> lines(List<Item> items, Viewer viewer) {
        var ids = items.stream().map(Item::document).filter(Objects::nonNull).distinct().toList();
        var known = new HashMap<DocumentId, DocumentLine>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var part = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            copies.lines(part, viewer).forEach(line -> known.put(line.id(), line));
        }
        return items.stream()
                .map(item ->
                        new ItemLine(
                                item, item.document() == null ? null : known.get(item.document())))
                .toList();
    }
}
