package vn.quantriet.extraction.engine;

/// Tells what work waits for from what only says in which way or on what ground it is done.
final class ProseWaiting {

    private static final Lexicon REQUESTS =
            Lexicon.of(
                    "yêu cầu",
                    "chỉ đạo",
                    "hướng dẫn",
                    "kết luận",
                    "kế hoạch",
                    "văn bản",
                    "thông báo",
                    "đề nghị",
                    "ý kiến",
                    "quyết định",
                    "chủ trương",
                    "vấn đề",
                    "sự việc",
                    "phát sinh",
                    "thay đổi",
                    "biến động",
                    "hướng dẫn mới");

    private final Words words;

    ProseWaiting(Words words) {
        this.words = words;
    }

    boolean isDue(Mark.Waiting waiting, boolean opens) {
        int from = waiting.from();
        if (words.is(from, "khi")) {
            return REQUESTS.startsAt(words, from + 2)
                    || words.is(from + 1, "có") && !words.is(from - 1, "kể", "cả", "như", "nếu");
        }
        if (words.is(from, "đột")) {
            int verb = waiting.to();
            return words.follow(verb, "khi")
                    || words.is(from - 1, "hoặc", "và") && Lexicon.VERBS.startsAt(words, verb)
                    || words.is(from - 1, "cáo");
        }
        if (words.is(from, "theo")) {
            return isGuidance(from);
        }
        return waiting.firm()
                && !(words.follow(from, "trước", "khi")
                        && !words.is(
                                from + 2, "họp", "tổ", "diễn", "trình", "hội", "đại", "khai", "bế",
                                "nghỉ"))
                && (opens
                        || !words.follow(from, "sau", "khi")
                        || words.is(
                                from + 2, "có", "nhận", "được", "kết", "họp", "thông", "ban",
                                "hoàn")
                        || new NounPhrases(words).read(from + 2) != null);
    }

    /// "theo hướng dẫn của Trung ương" at the end of the clause.
    private boolean isGuidance(int from) {
        boolean guidance = words.follow(from, "theo", "hướng", "dẫn", "của");
        var by = guidance ? new NounPhrases(words).read(from + 4) : null;
        return by != null && words.past(by.to(), ".", ";", ",") >= words.size();
    }
}
