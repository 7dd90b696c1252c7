package vn.quantriet.extraction.engine;

/// The year that a plan's title names, outside the documents it cites.
final class TitleYear {

    private static final Lexicon OUTLOOK =
            Lexicon.of("đến", "tầm nhìn", "định hướng", "từ", "hết", "giai đoạn", "nhiệm kỳ");

    private TitleYear() {}

    /// The last year of the term that a title names, "nhiệm kỳ 2025 - 2030", or 0.
    static int lastOfTerm(Text title) {
        var words = title.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.follow(i, "nhiệm", "kỳ") && words.is(i + 3, "-", "–", "đến")) {
                int last = words.number(i + 4);
                return last > 1990 && last < 2100 ? last : 0;
            }
        }
        return 0;
    }

    static int of(Text title) {
        var words = title.words();
        var cited = CitationScanner.spans(words);
        int year = 0;
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            boolean inside = cited.stream().anyMatch(span -> at >= span[0] && at < span[1]);
            int value = words.is(i, "năm") ? words.number(i + 1) : -1;
            boolean outlook = OUTLOOK.find(words, Math.max(0, i - 3), i) >= 0;
            year = !inside && !outlook && value > 1990 && value < 2100 ? value : year;
        }
        return year;
    }
}
