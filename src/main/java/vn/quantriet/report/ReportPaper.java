package vn.quantriet.report;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.draft.IssuingBody;
import vn.quantriet.draft.Letterhead;
import vn.quantriet.draft.form.Appendix;
import vn.quantriet.draft.form.Block;
import vn.quantriet.draft.form.OfficialPaper;
import vn.quantriet.draft.form.PaperNumber;
import vn.quantriet.report.ReportPage.Paragraph;
import vn.quantriet.web.Page;

/// The official paper of a report: its sections as headings of the outline, figures as numbers, and on a page of its own every figure that
/// its author says otherwise than counted, with the reason.
record ReportPaper(ReportPage report, Letterhead head, IssuingBody body) {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"
    };

    /// A draft as long as it was not accepted.
    OfficialPaper paper() {
        var owed = report.owed();
        return new OfficialPaper(
                head.parentBody(),
                head.issuer(),
                PaperNumber.none("BC/" + head.code()),
                head.place(),
                null,
                "BÁO CÁO",
                owed.title().replaceFirst("(?iu)^báo cáo\\s+", ""),
                List.of(),
                blocks(),
                new Signature("", body.capacity(), ""),
                List.of(new Recipient(owed.askerName(), "để b/c")),
                "Lưu hồ sơ",
                appendices(),
                !isAgreed(owed.state()));
    }

    private static boolean isAgreed(ReportState state) {
        return switch (state) {
            case ACCEPTED, LOCKED -> true;
            case EXPECTED, DRAFTING, SUBMITTED, RETURNED -> false;
        };
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        int number = 0;
        for (var section : report.sections()) {
            var label = number < ROMAN.length ? ROMAN[number] + "-" : (number + 1) + ".";
            number++;
            blocks.add(new Block.Heading(1, label, section.heading().toUpperCase(VIETNAMESE)));
            section.paragraphs().forEach(paragraph -> blocks.add(block(paragraph)));
        }
        return blocks;
    }

    private Block block(Paragraph paragraph) {
        return paragraph.grid() > 0
                ? table(paragraph.grid())
                : new Block.Paragraph(
                        paragraph.pieces().stream()
                                .map(piece ->
                                        piece.figure() == 0
                                                ? piece.words()
                                                : number(report.figure(piece.figure())))
                                .collect(Collectors.joining()));
    }

    private Block table(int grid) {
        var rows = report.rows(grid);
        var head = new ArrayList<String>();
        head.add("Đơn vị");
        if (!rows.isEmpty()) {
            rows.getFirst().forEach(figure -> head.add(Page.capital(report.name(figure))));
        }
        return new Block.Table(head, rows.stream().map(this::row).toList());
    }

    private List<String> row(List<ReportFigure> figures) {
        var cells = new ArrayList<String>();
        cells.add(figures.getFirst().unitName());
        figures.forEach(figure -> cells.add(number(figure)));
        return cells;
    }

    private List<Appendix> appendices() {
        var said = report.all().stream().filter(figure -> figure.said() != null).toList();
        if (said.isEmpty()) {
            return List.of();
        }
        var rows = said.stream().map(this::explained).toList();
        return List.of(
                new Appendix(
                        "PHỤ LỤC",
                        "Số liệu đơn vị báo cáo khác số hệ thống đếm",
                        List.of(
                                new Block.Table(
                                        List.of("Chỉ tiêu", "Báo cáo", "Hệ thống đếm", "Lý do"),
                                        rows))));
    }

    private List<String> explained(ReportFigure figure) {
        var said = figure.said();
        return List.of(
                Page.capital(report.name(figure)) + (figure.before() ? " (kỳ trước)" : ""),
                number(figure),
                number(figure.counted()),
                said == null ? "" : said.reason());
    }

    private String number(ReportFigure figure) {
        return number(figure.shown());
    }

    /// What nobody knows yet is left open.
    private static String number(@Nullable Long number) {
        return number == null ? "…" : NumberFormat.getInstance(VIETNAMESE).format(number);
    }
}
