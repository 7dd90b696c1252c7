package vn.quantriet.extraction.engine;

/// A heading that stands before a colon in the first line of what it heads: "a) Nội dung: Tổ chức ...".
final class RunIn {

    private static final int LONGEST = 110;
    private static final int MOST_KINDS = 8;
    private static final int LONGEST_NAME = 7;

    private RunIn() {}

    /// "Các sở: Nội vụ, Tài chính, Xây dựng cử ...": the names of those meant, not what is headed.
    static boolean listsPlaces(Text head, Text names) {
        var before = head.words();
        int last = before.size() - 1;
        boolean kinds =
                last > 0
                        && before.size() <= MOST_KINDS
                        && before.is(last - 1, "các", "những")
                        && (Lexicon.INNER.startsAt(before, last)
                                || Lexicon.SHORT_BODIES.startsAt(before, last));
        return kinds && areNames(names.words());
    }

    private static boolean areNames(Words words) {
        for (int i = 1; i < Math.min(words.size(), LONGEST_NAME); i++) {
            if (words.is(i, ",", "và")) {
                return words.isCapital(0) && words.isCapital(i + 1);
            }
        }
        return false;
    }

    static Text of(Text text) {
        int colon = text.toString().indexOf(':');
        if (colon < 2 || colon > LONGEST || colon + 1 >= text.length()) {
            return Text.EMPTY;
        }
        var head = text.sub(0, colon);
        var value = head.toString();
        boolean sentence =
                value.indexOf(';') >= 0
                        || value.indexOf('.') >= 0 && value.indexOf(". ") >= 0
                        || value.endsWith("sau")
                        || value.endsWith("gồm")
                        || value.endsWith("là")
                        || listsPlaces(head, text.from(colon + 1));
        int quote = (int) value.chars().filter(c -> c == '"' || c == '“' || c == '(').count();
        int closed = (int) value.chars().filter(c -> c == '"' || c == '”' || c == ')').count();
        return sentence || quote > closed ? Text.EMPTY : head.trim();
    }
}
