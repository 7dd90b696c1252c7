package vn.quantriet.extraction.engine;

import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.AttributeKeys.Role;

/// Tells from its heading what a column of a table holds.
final class ColumnRoles {

    private static final Lexicon WORK =
            Lexicon.of(
                    "nội dung",
                    "nhiệm vụ",
                    "công việc",
                    "việc phải làm",
                    "việc cần làm",
                    "đầu việc",
                    "tên việc",
                    "hạng mục",
                    "hoạt động",
                    "chuyên đề");

    private static final Lexicon TIMES =
            Lexicon.of(
                    "thời gian",
                    "thời hạn",
                    "tiến độ",
                    "thời điểm",
                    "hạn",
                    "ngày",
                    "lộ trình",
                    "bao giờ",
                    "khi nào");

    private static final Lexicon DONE = Lexicon.of("hoàn thành", "xong");

    private static final Lexicon LEADING = Lexicon.of("chủ trì");

    private static final Lexicon TOGETHER =
            Lexicon.of("phối hợp", "cùng làm", "cùng thực hiện", "tham gia", "hỗ trợ");

    private static final Lexicon NUMBER = Lexicon.of("stt", "tt", "số tt", "số thứ tự", "số");
    private static final Lexicon WHO =
            Lexicon.of(
                    "đơn vị",
                    "cơ quan",
                    "đồng chí",
                    "bộ phận",
                    "người",
                    "phân công",
                    "chủ trì",
                    "trách nhiệm",
                    "phụ trách",
                    "đầu mối",
                    "cán bộ",
                    "lãnh đạo",
                    "chi bộ",
                    "ai làm",
                    "tổ chức");

    private ColumnRoles() {}

    static boolean isNumber(Words words) {
        return NUMBER.match(words, 0) > 0 && words.size() <= 3;
    }

    static @Nullable Role of(Words words) {
        if (words.size() > 16) {
            return null;
        }
        var key = AttributeKeys.name(words, 0);
        if (key != null && (!words.isWord(key.to()) || words.size() - key.to() <= 4)) {
            return key.role();
        }
        if (WHO.startsAt(words, 0)) {
            boolean together = TOGETHER.find(words, 0, words.size()) >= 0;
            boolean lead = LEADING.find(words, 0, words.size()) >= 0;
            return together && !lead ? Role.COORDINATE : Role.LEAD;
        }
        if (TOGETHER.startsAt(words, 0) && words.size() <= 4) {
            return Role.COORDINATE;
        }
        if (TIMES.find(words, 0, words.size()) >= 0 || DONE.startsAt(words, 0)) {
            return Role.DEADLINE;
        }
        return WORK.find(words, 0, words.size()) >= 0 ? Role.CONTENT : null;
    }
}
