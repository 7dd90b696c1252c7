package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;

/// The lines between the type line and the body.
final class TitleLines {

    private static final int MOST = 14;

    private static final Lexicon BODY =
            Lexicon.of(
                    "căn cứ",
                    "thực hiện",
                    "để",
                    "nhằm",
                    "xét",
                    "theo",
                    "triển khai",
                    "qua",
                    "trong",
                    "sau",
                    "ngày",
                    "kính gửi",
                    "thi hành",
                    "quyết nghị",
                    "năm",
                    "vừa qua");

    private TitleLines() {}

    static List<Line> after(List<Line> lines, TypeLine type) {
        var title = new ArrayList<Line>();
        if (!type.rest().isBlank()) {
            title.add(Line.plain(type.rest(), lines.get(type.line()).bold()));
        }
        boolean gap = false;
        for (int i = type.line() + 1; i < lines.size() && title.size() < MOST; i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                gap = !title.isEmpty();
            } else if (LineKinds.isRule(line.text())) {
                if (!title.isEmpty()) {
                    return title;
                }
            } else if (title.isEmpty()
                    ? isBody(lines, i) && beginsBody(line)
                    : !continues(lines, i, title, gap)) {
                return title;
            } else {
                title.add(line);
                gap = false;
            }
        }
        return title;
    }

    /// How many lines after the type line the title takes, blank ones and rules included.
    static int skipped(List<Line> lines, TypeLine type, List<Line> title) {
        if (title.isEmpty() || title.getLast().text() == type.rest()) {
            return 0;
        }
        int last = lines.indexOf(title.getLast());
        for (int i = type.line() + 1; i < lines.size(); i++) {
            if (lines.get(i) == title.getLast()) {
                last = i;
                break;
            }
        }
        return last - type.line();
    }

    private static boolean continues(List<Line> lines, int i, List<Line> title, boolean gap) {
        var line = lines.get(i);
        var text = line.text();
        if (LabelReader.read(text) != null || line.isTableRow() || isBracketNote(text)) {
            return false;
        }
        boolean capitals = Folding.isMostlyCapitals(title.getFirst().text());
        if (capitals) {
            return Folding.isMostlyCapitals(text) && !isEnacting(text)
                    || !gap && Character.isLowerCase(text.charAt(0)) && !isBody(lines, i);
        }
        if (Folding.isMostlyCapitals(text)) {
            return false;
        }
        boolean small = Character.isLowerCase(text.charAt(0));
        if (gap) {
            return small && !isBody(lines, i)
                    || line.bold() && title.getLast().bold() && !isBody(lines, i);
        }
        return small
                || !(isBody(lines, i)
                                && (beginsBody(line) || !line.bold() && title.getLast().bold()))
                        && !LineKinds.isBullet(text);
    }

    private static boolean isEnacting(Text text) {
        return text.endsWith(":")
                || text.folded().startsWith("quyết định")
                || text.folded().startsWith("ban thường vụ")
                        && text.length() < 60
                        && !text.folded().contains("về");
    }

    private static boolean isBracketNote(Text text) {
        return text.folded().startsWith("(kèm theo") || text.folded().startsWith("(ban hành kèm");
    }

    private static boolean beginsBody(Line line) {
        return BODY.startsAt(line.text().words(), 0)
                || LabelReader.read(line.text()) != null
                || line.text().length() > 220;
    }

    /// Written without a blank line between paragraphs, a new one shows by its first words.
    private static boolean beginsParagraph(Line line) {
        return BODY.startsAt(line.text().words(), 0)
                && Character.isUpperCase(line.text().charAt(0));
    }

    /// Whether the paragraph that begins here ends like running text.
    private static boolean isBody(List<Line> lines, int from) {
        int i = from;
        while (i + 1 < lines.size()
                && i < from + 30
                && !lines.get(i + 1).isBlank()
                && LabelReader.read(lines.get(i + 1).text()) == null
                && !LineKinds.isRule(lines.get(i + 1).text())
                && !beginsParagraph(lines.get(i + 1))) {
            i++;
        }
        var last = lines.get(i).text();
        return Sentences.endsSentence(last) || last.endsWith(":") || last.endsWith(";");
    }
}
