package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.quantriet.document.Signature;
import vn.quantriet.draft.form.Block;
import vn.quantriet.draft.form.OfficialPaper;
import vn.quantriet.draft.form.PaperNumber;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Page;

/// A list of turns as a paper to be printed, in the form that holds on the day.
final class WorkPaper {

    private WorkPaper() {}

    /// @param issuer whose list it is
    static OfficialPaper of(
            List<WorkSpan> spans, String issuer, String title, LocalDate day, Page page) {
        var head =
                List.of(
                        page.t("assignment.column.work"),
                        page.t("assignment.column.unit"),
                        page.t("assignment.column.state"),
                        page.t("assignment.column.due"),
                        page.t("assignment.column.progress"));
        return new OfficialPaper(
                "",
                issuer.toUpperCase(Locale.ROOT),
                PaperNumber.none(""),
                "",
                day,
                page.t("assignment.export.kind"),
                title,
                List.of(),
                List.of(
                        new Block.Paragraph(page.t("assignment.export.count", spans.size())),
                        new Block.Table(
                                head, spans.stream().map(span -> row(span, page)).toList())),
                new Signature("", "", ""),
                List.of(),
                "",
                List.of(),
                false);
    }

    private static List<String> row(WorkSpan span, Page page) {
        var line = span.line();
        var person = line.person();
        return List.of(
                (line.label() + " " + line.content()).strip(),
                person == null ? line.unitName() : line.unitName() + "\n" + person.name(),
                page.t(line.state().messageKey()),
                Dates.day(line.due()),
                progress(span, page));
    }

    /// Own work and that of those below on a line each.
    private static String progress(WorkSpan span, Page page) {
        var own =
                span.own() == null ? "" : page.t("assignment.progress.own", span.own().intValue());
        var below =
                span.below() == 0
                        ? ""
                        : page.t("assignment.progress.below", span.belowDone(), span.below());
        return (own + "\n" + below).strip();
    }
}
