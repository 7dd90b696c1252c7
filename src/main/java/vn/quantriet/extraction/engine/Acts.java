package vn.quantriet.extraction.engine;

import java.util.Set;

/// What a document itself does by being issued: it approves, agrees, takes note, sets up.
final class Acts {

    private static final Lexicon ACTS =
            Lexicon.of(
                    "thống nhất đánh giá",
                    "thống nhất với",
                    "tán thành",
                    "thông qua",
                    "nhất trí",
                    "phê duyệt",
                    "ban hành kèm theo",
                    "ban hành quy",
                    "bổ nhiệm",
                    "công nhận",
                    "phê chuẩn",
                    "chuẩn y",
                    "đồng ý",
                    "bãi bỏ",
                    "thay thế",
                    "thành lập",
                    "ban hành kế hoạch",
                    "kiện toàn ban",
                    "kiện toàn tổ",
                    "chỉ định đồng chí",
                    "điều động",
                    "cho ý kiến",
                    "cơ bản thống nhất",
                    "cơ bản nhất trí",
                    "cơ bản tán thành",
                    "ghi nhận",
                    "biểu dương",
                    "ban hành",
                    "sửa đổi");

    private static final Lexicon AGREEING =
            Lexicon.of(
                    "thống nhất chủ trương",
                    "thống nhất giới thiệu",
                    "thống nhất bổ nhiệm",
                    "thống nhất điều động",
                    "thống nhất cho",
                    "thống nhất về",
                    "thống nhất nội dung",
                    "thống nhất danh sách",
                    "thống nhất phương án",
                    "thống nhất số lượng",
                    "thống nhất đánh giá",
                    "thống nhất với",
                    "cơ bản thống nhất",
                    "cơ bản nhất trí",
                    "cơ bản đồng ý",
                    "nhất trí",
                    "đồng ý",
                    "ghi nhận",
                    "tán thành",
                    "biểu dương",
                    "đánh giá cao",
                    "hoan nghênh",
                    "thông qua kết quả",
                    "thông qua báo cáo");

    private static final Set<String> DECIDING =
            Set.of("DECISION", "RESOLUTION", "NOTICE", "CONCLUSION");

    private Acts() {}

    static boolean decides(String type) {
        return DECIDING.contains(type);
    }

    /// "Thành lập ...", "Phê duyệt ...": the document itself does it.
    static boolean is(Text sentence, String type) {
        var words = sentence.words();
        int start = words.isWord(0) ? 0 : 1;
        boolean act =
                ACTS.startsAt(words, start)
                        || AGREEING.startsAt(words, start)
                        || isAgreement(words, start);
        boolean agrees = type.equals("OFFICIAL_LETTER") && AGREEING.startsAt(words, start);
        return (DECIDING.contains(type) && act || agrees) && !isDated(words);
    }

    /// "Ban Thường vụ thống nhất chủ trương ...": the deciding body itself agrees.
    private static boolean isAgreement(Words words, int start) {
        var named = words.isCapital(start) ? new NounPhrases(words).read(start) : null;
        return named != null && AGREEING.startsAt(words, named.verb());
    }

    /// Whether a text begins with what the document itself approves, takes note of or praises.
    static boolean approve(Text sentence) {
        var words = sentence.words();
        int start = words.isWord(0) ? 0 : 1;
        return AGREEING.startsAt(words, start) || isAgreement(words, start);
    }

    /// "Sửa đổi Hướng dẫn ..., ban hành đầu tháng 7/2026" is still to be done.
    private static boolean isDated(Words words) {
        var cited = CitationScanner.spans(words);
        return MarkScanner.scan(words, 0, words.size()).stream()
                .anyMatch(mark ->
                        mark instanceof Mark.After
                                || mark instanceof Mark.Moment moment
                                        && moment.months() < 12
                                        && cited.stream()
                                                .noneMatch(span ->
                                                        moment.from() >= span[0]
                                                                && moment.from() < span[1]));
    }
}
