package vn.quantriet.extraction.engine;

import org.jspecify.annotations.Nullable;

/// What a part of a document holds, told from its heading.
enum SectionRole {
    /// Work: every item under it is asked of somebody.
    WORK,
    /// Content, method or form: work only where somebody is named.
    DESCRIPTION,
    /// Standing rules: work only with a time or something to deliver.
    RULES,
    /// Aims, views, situation, proposals to superiors: never work.
    BACKGROUND;

    private static final Lexicon SEVERAL = Lexicon.of("thời gian", "đối tượng");
    private static final Lexicon TIMED = Lexicon.of("thời gian", "thời hạn", "tiến độ");
    private static final Lexicon TASKS = Lexicon.of("nhiệm vụ", "giải pháp");

    private static final Lexicon WORK_WORDS =
            Lexicon.of(
                    "nhiệm vụ",
                    "giải pháp",
                    "tổ chức thực hiện",
                    "phân công",
                    "khâu đột phá",
                    "đột phá",
                    "trách nhiệm thực hiện",
                    "nội dung thực hiện",
                    "nội dung công việc",
                    "các nội dung trọng tâm",
                    "nội dung trọng tâm",
                    "biện pháp",
                    "triển khai thực hiện",
                    "thời gian thực hiện",
                    "thời gian tổ chức",
                    "lộ trình thực hiện",
                    "chương trình công tác",
                    "nội dung triển khai",
                    "tiến độ thực hiện");

    private static final Lexicon BACKGROUND_WORDS =
            Lexicon.of(
                    "mục đích",
                    "yêu cầu",
                    "quan điểm",
                    "mục tiêu",
                    "chỉ tiêu",
                    "phương châm",
                    "tình hình",
                    "thực trạng",
                    "kết quả",
                    "ưu điểm",
                    "hạn chế",
                    "khuyết điểm",
                    "tồn tại",
                    "nguyên nhân",
                    "bài học",
                    "đánh giá chung",
                    "đánh giá công tác",
                    "đánh giá việc",
                    "kiểm điểm công tác",
                    "kết quả công tác",
                    "công tác tháng qua",
                    "đánh giá tình hình",
                    "đánh giá kết quả",
                    "bối cảnh",
                    "dự báo",
                    "kiến nghị",
                    "đề xuất",
                    "căn cứ",
                    "cơ sở",
                    "phạm vi",
                    "đối tượng",
                    "tiêu chí",
                    "nhận xét",
                    "ưu , khuyết điểm",
                    "ưu khuyết điểm",
                    "danh sách",
                    "thông tin chung",
                    "khái quát",
                    "tóm tắt",
                    "điều kiện",
                    "tiêu chuẩn",
                    "thẩm quyền",
                    "giải thích từ ngữ",
                    "nguyên tắc",
                    "tư tưởng chỉ đạo",
                    "sự cần thiết",
                    "đặc điểm",
                    "thuận lợi",
                    "khó khăn",
                    "tầm nhìn",
                    "nhận định",
                    "thành phần",
                    "địa điểm",
                    "ý nghĩa",
                    "hiệu lực thi hành",
                    "điều khoản thi hành",
                    "phương hướng chung",
                    "phương hướng , mục tiêu",
                    "phương hướng và mục tiêu",
                    "phương hướng , chỉ tiêu",
                    "chủ đề",
                    "những kết quả",
                    "một số kết quả",
                    "về kết quả",
                    "về tình hình",
                    "về ưu điểm",
                    "về hạn chế",
                    "định hướng");

    private static final Lexicon BARE_BACKGROUND = BACKGROUND_WORDS.bare();

    private static final int LONGEST_MISREAD = 6;

    private static final Lexicon DESCRIPTION_WORDS =
            Lexicon.of(
                    "nội dung",
                    "về nội dung",
                    "hình thức",
                    "phương thức",
                    "phương pháp",
                    "cách thức",
                    "cách làm",
                    "quy trình",
                    "trình tự",
                    "khẩu hiệu",
                    "tài liệu",
                    "kinh phí");

    private static final Lexicon STUDIED =
            Lexicon.of(
                    "học tập",
                    "nghiên cứu",
                    "quán triệt",
                    "sinh hoạt",
                    "đợt",
                    "hội nghị",
                    "tuyên truyền",
                    "kiểm tra",
                    "giám sát",
                    "tài liệu",
                    "thảo luận",
                    "báo cáo",
                    "đề cương",
                    "bồi dưỡng",
                    "tập huấn",
                    "kiểm điểm",
                    "đánh giá",
                    "đại hội",
                    "khảo sát",
                    "cuộc thi",
                    "hội thi");

    /// The role of a part under a heading, or nothing when the heading does not say.
    static @Nullable SectionRole of(Text heading) {
        var text = heading.length() > 160 ? heading.sub(0, 160) : heading;
        var words = text.words();
        int start = words.is(0, "về", "các", "những", "một") ? words.is(0, "một") ? 2 : 1 : 0;
        boolean work = WORK_WORDS.find(words, 0, Math.min(words.size(), 14)) >= 0;
        boolean when =
                words.is(start, "đối", "thành", "phạm", "địa")
                        && TIMED.find(words, start, words.size()) > start;
        if (when) {
            return null;
        }
        if (BACKGROUND_WORDS.startsAt(words, 0) || BACKGROUND_WORDS.startsAt(words, start)) {
            return isHeadingOfWork(words, work, text) ? WORK : BACKGROUND;
        }
        if (DESCRIPTION_WORDS.startsAt(words, start)) {
            if (SEVERAL.find(words, start, words.size()) >= 0) {
                return null;
            }
            boolean studied = STUDIED.find(words, 0, Math.min(words.size(), 14)) >= 0;
            if (words.is(start, "kinh") && words.is(start + 2, ",", "và")) {
                return null;
            }
            boolean form = !words.is(start, "nội") && !words.is(start + 1, "nội");
            return work && !studied ? WORK : studied || form ? DESCRIPTION : null;
        }
        if (work && WORK_WORDS.find(words, 0, Math.min(words.size(), 6)) >= 0) {
            return WORK;
        }
        return isMisreadBackground(text) ? BACKGROUND : null;
    }

    /// "Đánh gíá chung": a short heading whose marks a scanner lost.
    private static boolean isMisreadBackground(Text heading) {
        if (heading.words().size() > LONGEST_MISREAD) {
            return false;
        }
        var bare = Folding.bare(heading.toString());
        var text = Text.plain(bare);
        var words = text.words();
        return BARE_BACKGROUND.startsAt(words, 0) || BACKGROUND_WORDS.startsAt(words, 0);
    }

    /// Whether a heading speaks of study, of a meeting, of an inspection.
    static boolean isStudy(Text heading) {
        return STUDIED.find(heading.words(), 0, Math.min(heading.words().size(), 14)) >= 0;
    }

    /// "Mục tiêu, nhiệm vụ" promises work; "Kết quả thực hiện nhiệm vụ" does not.
    private static boolean isHeadingOfWork(Words words, boolean work, Text text) {
        if (!work) {
            return false;
        }
        int task = TASKS.find(words, 1, words.size());
        return task > 0
                && words.is(task - 1, ",", "và", ";", "các", "-")
                && !text.folded().startsWith("kết quả")
                && !text.folded().startsWith("tình hình");
    }

    /// Background words that begin a sentence ("Yêu cầu các cấp ủy ...") are no heading.
    static boolean isName(Text heading) {
        var words = heading.words();
        return heading.length() < 120
                && !(words.is(0, "yêu") && words.size() > 5 && !Folding.isMostlyCapitals(heading));
    }
}
