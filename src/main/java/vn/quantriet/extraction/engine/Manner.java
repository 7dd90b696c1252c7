package vn.quantriet.extraction.engine;

/// Sentences that say how a thing must be, with nobody to do it.
final class Manner {

    private static final Lexicon MODAL = Lexicon.of("phải", "cần", "được", "không được");

    /// What is said of things that others have settled.
    private static final Lexicon GOVERNED =
            Lexicon.of(
                    "thực hiện theo",
                    "lấy từ",
                    "trích từ",
                    "do ngân sách",
                    "bố trí từ",
                    "áp dụng theo",
                    "tuân theo",
                    "căn cứ theo",
                    "theo quy định");

    private static final Lexicon THINGS =
            Lexicon.of(
                    "các nội dung khác",
                    "những nội dung khác",
                    "nguồn kinh phí",
                    "nội dung",
                    "kết quả",
                    "hồ sơ",
                    "tài liệu",
                    "kinh phí",
                    "thời gian",
                    "lịch",
                    "văn bản",
                    "biên bản",
                    "quy trình",
                    "bài",
                    "phiếu",
                    "danh sách",
                    "phần mềm",
                    "số liệu",
                    "dữ liệu",
                    "mô hình",
                    "phong trào",
                    "hội nghị",
                    "cuộc họp",
                    "phiên họp",
                    "buổi",
                    "lớp",
                    "thành phần",
                    "chế độ",
                    "mức",
                    "chỉ tiêu",
                    "công tác",
                    "các nội dung",
                    "các hoạt động",
                    "hoạt động",
                    "nghị quyết",
                    "đề án",
                    "bản kiểm điểm",
                    "ý kiến",
                    "các ý kiến",
                    "những nội dung",
                    "mỗi nội dung",
                    "tiêu chí",
                    "việc",
                    "các nhiệm vụ",
                    "nhiệm vụ",
                    "sản phẩm",
                    "thông tin",
                    "các văn bản",
                    "mọi",
                    "cán bộ được",
                    "báo cáo chính trị",
                    "các báo cáo",
                    "các tài liệu",
                    "bản",
                    "cơ sở vật chất");

    private Manner() {}

    /// "Nội dung sinh hoạt phải thiết thực", "Hồ sơ được lập thành 02 bộ": how a thing must be, with nobody to do it.
    static boolean startsAt(Words words, int start) {
        int thing = THINGS.match(words, start);
        int limit = Math.min(words.size(), start + 14);
        int governed = thing == 0 ? -1 : GOVERNED.find(words, start + thing, limit);
        int modal = thing == 0 ? -1 : MODAL.find(words, start + thing, limit);
        if (governed < 0
                && (modal < 0 || !MarkScanner.scan(words, start, words.size()).isEmpty())) {
            return false;
        }
        modal = Math.max(governed, modal);
        var phrases = new NounPhrases(words);
        for (int i = start + thing; i < modal; i++) {
            if (!words.isWord(i) && !words.is(i, ",", "-")
                    || phrases.isHead(i, false) && words.isCapital(i)) {
                return false;
            }
        }
        return true;
    }
}
