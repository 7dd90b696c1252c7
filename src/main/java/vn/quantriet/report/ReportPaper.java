package vn.quantriet.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentType;
import vn.quantriet.draft.DraftId;
import vn.quantriet.draft.NewDraft;
import vn.quantriet.draft.Section;
import vn.quantriet.report.ReportPage.Paragraph;
import vn.quantriet.web.Page;

/// What a paper of a report says: its sections as headings of the outline, figures as numbers; attached are the comparison with the period
/// before and every figure that its author says otherwise than counted, with the reason.
record ReportPaper(ReportPage report) {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"
    };

    NewDraft draft(DraftId id) {
        return NewDraft.whole(
                id,
                DocumentType.REPORT,
                title(),
                sections(),
                report.owed().askerName() + " (để b/c)\nLưu hồ sơ",
                appendix(),
                report.page(),
                report.owed().title());
    }

    private String title() {
        return report.owed().title().replaceFirst("(?iu)^báo cáo\\s+", "");
    }

    /// The same words make the same digest.
    String digest() {
        var words =
                title()
                        + sections().stream()
                                .map(section -> "\n" + section.heading() + "\n" + section.text())
                                .collect(Collectors.joining())
                        + "\n"
                        + appendix();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Sections in which nothing is written are left out.
    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (var section : report.sections()) {
            if (!section.paragraphs().isEmpty()) {
                int number = sections.size();
                var label = number < ROMAN.length ? ROMAN[number] + ". " : (number + 1) + ". ";
                sections.add(
                        new Section(
                                label + section.heading().toUpperCase(VIETNAMESE),
                                section.paragraphs().stream()
                                        .map(this::paragraph)
                                        .collect(Collectors.joining("\n"))));
            }
        }
        return sections;
    }

    private String paragraph(Paragraph paragraph) {
        return paragraph.grid() > 0
                ? table(paragraph.grid()) + "\n"
                : paragraph.pieces().stream()
                        .map(piece ->
                                piece.figure() == 0
                                        ? piece.words()
                                        : number(report.figure(piece.figure())))
                        .collect(Collectors.joining());
    }

    private String table(int grid) {
        var rows = report.rows(grid);
        if (rows.isEmpty()) {
            return "";
        }
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add("Đơn vị");
        rows.getFirst().forEach(figure -> head.add(Page.capital(report.name(figure))));
        lines.add(head);
        for (var row : rows) {
            var cells = new ArrayList<String>();
            cells.add(row.getFirst().unitName());
            row.forEach(figure -> cells.add(number(figure)));
            lines.add(cells);
        }
        return table(lines);
    }

    private static String table(List<List<String>> rows) {
        return rows.stream()
                .map(row ->
                        row.stream()
                                .map(cell -> cell.replaceAll("\\s*[|\\r\\n]\\s*", " / "))
                                .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }

    private String appendix() {
        var parts = new ArrayList<String>();
        var pairs = report.pairs();
        if (!pairs.isEmpty()) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of("Biểu đồ: Chỉ tiêu", "Kỳ này", "Kỳ trước"));
            pairs.forEach(pair ->
                    rows.add(
                            List.of(
                                    Page.capital(report.name(pair.now())),
                                    number(pair.now()),
                                    number(pair.before()))));
            parts.add("So sánh với kỳ trước\n" + table(rows));
        }
        var said = report.all().stream().filter(figure -> figure.said() != null).toList();
        if (!said.isEmpty()) {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of("Chỉ tiêu", "Báo cáo", "Hệ thống đếm", "Lý do"));
            said.forEach(figure -> rows.add(explained(figure)));
            parts.add("Số liệu đơn vị báo cáo khác số hệ thống đếm\n" + table(rows));
        }
        var labelled = new ArrayList<String>();
        for (int at = 0; at < parts.size(); at++) {
            labelled.add(
                    (parts.size() == 1 ? "PHỤ LỤC" : "PHỤ LỤC " + (at + 1)) + "\n" + parts.get(at));
        }
        return String.join("\n", labelled);
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
