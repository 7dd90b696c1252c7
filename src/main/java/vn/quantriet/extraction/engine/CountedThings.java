package vn.quantriet.extraction.engine;

/// Finds numbers of things behind a name: before them stands a verb.
final class CountedThings {

    private final Words words;
    private final NameStart starts;

    CountedThings(Words words, NameStart starts) {
        this.words = words;
        this.starts = starts;
    }

    /// "kết thúc 02 cuộc": a number of things is no part of a name, so a verb stands before it.
    boolean startsAt(int at) {
        boolean number = words.number(at) >= 0 && words.isWord(at) && !words.isCapital(at);
        boolean named =
                words.isCapital(at - 2)
                        && (!words.isCapital(at - 3)
                                || Lexicon.SHORT_BODIES.startsAt(words, at - 3));
        boolean small = words.isWord(at - 1) && !words.isCapital(at - 1) && !named;
        boolean counted =
                words.isWord(at + 1) && words.number(at + 1) < 0 && !starts.isPredicate(at + 1);
        return number
                && small
                && counted
                && !words.is(
                        at - 1, "số", "tổ", "phố", "khu", "thôn", "đội", "cụm", "nhóm", "bản", "ấp",
                        "quận", "phường", "khóa", "khoá", "lần", "kỳ", "ban", "đoàn", "chi", "bộ",
                        "xóm", "từ", "trường", "tiểu", "đạo", "trên", "khối", "lớp", "tầng", "quý",
                        "tháng", "ca", "kíp", "đợt", "vực", "trạm", "bến", "đường");
    }

    int verbBefore(int start, int count) {
        int least = start + starts.headLength(start);
        int verb = count - 2;
        return verb >= least && words.isWord(verb) && !words.isCapital(verb)
                ? verb
                : Math.max(least, count - 1);
    }
}
