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

    private static final Lexicon SETTLED =
            Lexicon.of(
                    "được",
                    "hoàn thành",
                    "kết thúc",
                    "có hiệu lực",
                    "ban hành",
                    "phê duyệt",
                    "thông qua",
                    "ký");

    private static final Lexicon GUIDES =
            Lexicon.of(
                    "hướng dẫn",
                    "kế hoạch",
                    "lịch",
                    "lộ trình",
                    "chỉ đạo",
                    "kết luận",
                    "yêu cầu",
                    "thông báo",
                    "tiến độ",
                    "đề nghị");

    private static final Lexicon ABOVE =
            Lexicon.of("cấp trên", "trung ương", "cấp có thẩm quyền", "ngành dọc", "ngành");

    private static final int SETTLED_WITHIN = 10;

    private final Words words;

    ProseWaiting(Words words) {
        this.words = words;
    }

    boolean isDue(Mark.Waiting waiting, boolean opens) {
        int from = waiting.from();
        if (words.is(from, "khi")) {
            return REQUESTS.startsAt(words, from + 2)
                    || opens && words.follow(from + 1, "kết", "thúc")
                    || words.is(from + 1, "có", "được", "phát", "xảy", "xuất", "nhận", "cấp")
                            && !words.is(from - 1, "kể", "cả", "như", "nếu", "trước", "sau", "ngay")
                    || words.is(from + 1, "cần") && (opens || endsClause(from + 2));
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
        if (words.follow(from, "trước", "khi") && words.is(from - 1, "xong", "thành")) {
            return true;
        }
        return waiting.firm()
                && !(words.follow(from, "trước", "khi")
                        && !opens
                        && words.is(
                                from + 2, "đưa", "quyết", "ban", "xem", "xử", "triển", "thực",
                                "sáp"))
                && (opens
                        || !words.follow(from, "sau", "khi")
                        || words.is(
                                from + 2, "có", "nhận", "được", "kết", "họp", "thông", "ban",
                                "hoàn")
                        || isSettled(from + 2)
                        || new NounPhrases(words).read(from + 2) != null);
    }

    /// "sau khi dự toán được phê duyệt", "sau khi công trình hoàn thành".
    private boolean isSettled(int from) {
        for (int i = from; i < Math.min(words.size(), from + SETTLED_WITHIN); i++) {
            if (!words.isWord(i)) {
                return false;
            }
            if (SETTLED.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(int at) {
        return words.past(at, "thiết", ".", ";", ",") >= words.size();
    }

    /// "theo hướng dẫn của Trung ương" at the end of the clause.
    private boolean isGuidance(int from) {
        int guide = GUIDES.match(words, from + 1);
        int by = from + 1 + guide;
        if (guide == 0 || !words.is(by, "của")) {
            return false;
        }
        var named = new NounPhrases(words).read(by + 1);
        int above = ABOVE.match(words, by + 1);
        int to = named != null ? named.to() : above > 0 ? by + 1 + above : -1;
        to += to > 0 ? ABOVE.match(words, to) : 0;
        return to > 0 && words.past(to, ".", ";", ",") >= words.size();
    }
}
