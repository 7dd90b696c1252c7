package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.READ_PLANS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;
import vn.quantriet.web.SheetText;

/// The plan as it is printed: one line an item, with what was added when and by which paper.
@Controller
@Requires(READ_PLANS)
class ProgrammeController {

    private static final List<String> COLUMNS =
            List.of(
                    "plan.item.label",
                    "plan.item.content",
                    "plan.item.leads",
                    "plan.item.coordinators",
                    "plan.item.deadline",
                    "plan.programme.note");

    private final Plans plans;

    ProgrammeController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/plans/{id}/programme")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var plan = new PlanId(id);
        return new ModelAndView("plan/programme")
                .addObject("plan", plans.line(plan, viewer))
                .addObject("items", kept(plan, viewer));
    }

    @GetMapping("/plans/{id}/programme/sheet")
    ResponseEntity<byte[]> sheet(
            @PathVariable UUID id, @ModelAttribute("page") Page page, Viewer viewer)
            throws IOException {
        var items = kept(new PlanId(id), viewer);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            var sheet = book.newWorksheet(page.t("plan.items"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, page.t(COLUMNS.get(column)));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < items.size(); row++) {
                var cells = cells(items.get(row), page);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row + 1, column, SheetText.plain(cells.get(column)));
                }
            }
        }
        return Downloads.attachment(page.t("plan.programme.file"), FindingSheet.TYPE)
                .body(bytes.toByteArray());
    }

    private List<ItemLine> kept(PlanId plan, Viewer viewer) {
        return plans.items(plan, viewer).stream()
                .filter(item -> item.state() != ItemLine.State.DROPPED)
                .toList();
    }

    private static List<String> cells(ItemLine item, Page page) {
        var words = item.wording();
        var due = item.deadline().due();
        return List.of(
                words.label(),
                words.content(),
                String.join("; ", words.leads()),
                String.join("; ", words.coordinators()),
                due == null ? item.deadline().text() : Dates.day(due),
                String.join(
                        "; ",
                        item.origins().sources().stream()
                                .map(source -> note(source, page))
                                .toList()));
    }

    private static String note(ItemSource source, Page page) {
        return source.issuedOn() == null
                ? page.t("plan.origin", source.typeName(page), source.heading())
                : page.t(
                        "plan.origin.dated",
                        source.typeName(page),
                        source.heading(),
                        Dates.day(source.issuedOn()));
    }
}
