package vn.quantriet.extraction.engine;

import java.util.List;

/// Finds the sign-off: from the first line of signature or "Nơi nhận" up to an appendix or the end.
final class Footers {

    /// Lines from one up to another.
    record Range(int from, int to) {}

    private Footers() {}

    static Range find(List<Line> lines, int bodyFrom) {
        int from = -1;
        for (int i = bodyFrom; i < lines.size() && from < 0; i++) {
            var line = lines.get(i);
            if (!line.isTableRow() && isStart(line)) {
                from = i;
            }
        }
        if (from < 0) {
            return new Range(lines.size(), lines.size());
        }
        from = withPosition(lines, from, bodyFrom);
        return new Range(from, end(lines, from));
    }

    private static boolean isStart(Line line) {
        for (var column : line.columns()) {
            if (!column.isBlank() && (isRecipients(column) || LineKinds.isCapacity(column))) {
                return true;
            }
        }
        return false;
    }

    static boolean isRecipients(Text text) {
        var bare = Folding.bare(text.length() > 12 ? text.sub(0, 12).toString() : text.toString());
        return bare.startsWith("noi nhan") || bare.startsWith("noi gui");
    }

    /// A position printed before "Nơi nhận" belongs to the sign-off.
    private static int withPosition(List<Line> lines, int from, int bodyFrom) {
        int first = from;
        for (int i = from - 1; i >= Math.max(bodyFrom, from - 8); i--) {
            var text = lines.get(i).text();
            if (text.isBlank() || LineKinds.isPageNumber(text)) {
                continue;
            }
            boolean position =
                    Folding.isMostlyCapitals(text)
                            && Lexicon.POSITIONS.startsAt(text.words(), 0)
                            && text.length() < 60;
            boolean name =
                    text.length() < 40
                            && new NounPhrases(text.words()).isPerson(0)
                            && !Sentences.endsSentence(text);
            boolean stamp =
                    Folding.isMostlyCapitals(text)
                            && text.length() < 40
                            && Lexicon.BODIES.startsAt(text.words(), 0)
                            && LabelReader.read(text) == null;
            if (!position && !name && !stamp) {
                return first;
            }
            first = i;
        }
        return first;
    }

    private static int end(List<Line> lines, int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (text.isBlank()) {
                continue;
            }
            var label = LabelReader.read(text);
            boolean outline =
                    label != null
                            && (label.kind() == Label.Kind.APPENDIX
                                    || label.kind() == Label.Kind.CHAPTER
                                    || label.kind() == Label.Kind.ARTICLE
                                    || label.kind() == Label.Kind.PART
                                    || label.kind() == Label.Kind.ROMAN
                                            && Folding.isMostlyCapitals(
                                                    LabelReader.rest(text, label)));
            boolean attached =
                    TypeLine.find(List.of(lines.get(i)), 1) != null
                            && Folding.isMostlyCapitals(text);
            boolean table = lines.get(i).isTableRow() && i > from + 3;
            boolean list =
                    Folding.isMostlyCapitals(text)
                            && (text.folded().startsWith("biểu")
                                    || text.folded().startsWith("danh mục")
                                    || text.folded().startsWith("mẫu"));
            if (outline || attached || table || list) {
                return i;
            }
        }
        return lines.size();
    }
}
