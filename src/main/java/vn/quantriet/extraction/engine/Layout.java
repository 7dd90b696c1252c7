package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parts of a document: heading, title, body, sign-off, and what is attached behind it.
record Layout(
        List<Line> heading,
        @Nullable TypeLine type,
        List<Line> title,
        List<Line> body,
        List<Line> footer,
        List<Line> attached) {

    private static final int HEADING_LINES = 80;

    static Layout of(List<Line> printed) {
        var lines = exploded(printed);
        var type = TypeLine.find(lines, Math.min(lines.size(), HEADING_LINES));
        int start = type != null ? type.line() : letterStart(lines);
        var title = type != null ? TitleLines.after(lines, type) : List.<Line>of();
        int bodyFrom =
                type != null ? type.line() + 1 + TitleLines.skipped(lines, type, title) : start;
        var footer = Footers.find(lines, bodyFrom);
        return new Layout(
                List.copyOf(lines.subList(0, Math.min(start, bodyFrom))),
                type,
                title,
                List.copyOf(lines.subList(bodyFrom, footer.from())),
                List.copyOf(lines.subList(footer.from(), footer.to())),
                List.copyOf(lines.subList(footer.to(), lines.size())));
    }

    /// A letter has no type line: its body begins at "Kính gửi" or after the heading lines.
    private static int letterStart(List<Line> lines) {
        int last = 0;
        for (int i = 0; i < Math.min(lines.size(), HEADING_LINES); i++) {
            var folded = lines.get(i).text().folded();
            if (LineKinds.isAddress(lines.get(i).text())) {
                return i;
            }
            boolean head =
                    folded.contains("việt nam") && Folding.isMostlyCapitals(lines.get(i).text())
                            || folded.startsWith("số") && lines.get(i).text().length() < 60
                            || folded.startsWith("v/v")
                            || folded.contains(", ngày") && lines.get(i).text().length() < 80;
            last = head ? i + 1 : last;
        }
        return last;
    }

    /// Heading and sign-off set as a table become plain lines, cell by cell.
    private static List<Line> exploded(List<Line> lines) {
        var result = new ArrayList<Line>();
        boolean inFrame = false;
        for (var line : lines) {
            boolean row = line.isTableRow() || line.isBarred();
            inFrame = row && (inFrame || isFrame(line.text()));
            if (inFrame) {
                for (var cell : Cells.of(line.text())) {
                    Cells.lines(cell).forEach(text -> result.add(Line.plain(text, line.bold())));
                    result.add(Line.plain(Text.EMPTY, false));
                }
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static boolean isFrame(Text text) {
        var row = text.folded();
        boolean signed =
                Cells.of(text).stream()
                        .flatMap(cell -> Cells.lines(cell).stream())
                        .anyMatch(line -> !line.isBlank() && LineKinds.isCapacity(line));
        if (signed) {
            return true;
        }
        return row.contains("nơi nhận")
                || row.contains("cộng sản việt nam")
                || row.contains("cộng hòa xã hội chủ nghĩa")
                || row.contains("độc lập - tự do")
                || row.contains(" ngày ")
                        && row.contains("số")
                        && row.length() < 160
                        && row.contains("tháng");
    }
}
