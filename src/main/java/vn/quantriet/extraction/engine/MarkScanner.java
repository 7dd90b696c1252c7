package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds every expression of time in a stretch of words, from left to right.
final class MarkScanner {

    private static final Lexicon NAMED = Lexicon.of("số", "của");

    private static final Set<String> GUIDES =
            Set.of(
                    "hướng", "kết", "kế", "chỉ", "yêu", "quy", "thông", "lịch", "tiến", "chương",
                    "nghị", "văn", "đề", "lộ", "triệu", "phân");

    private static final Lexicon EVENTS =
            Lexicon.of(
                    "hội nghị",
                    "kỳ họp",
                    "phiên họp",
                    "cuộc họp",
                    "buổi họp",
                    "ngày họp",
                    "họp",
                    "đại hội",
                    "tết",
                    "kỳ sinh hoạt",
                    "buổi sinh hoạt",
                    "mùa",
                    "mùa mưa",
                    "mùa mưa bão",
                    "vụ",
                    "quốc khánh",
                    "ngày quốc khánh",
                    "lễ quốc khánh",
                    "mùa mưa lũ",
                    "mùa hè",
                    "mùa vụ",
                    "thềm đại hội",
                    "thềm",
                    "kỳ nghỉ hè",
                    "năm học",
                    "mùa bão",
                    "mùa khô",
                    "mùa lũ",
                    "năm học mới",
                    "học kỳ",
                    "kỳ nghỉ",
                    "ngày bầu cử",
                    "khi",
                    "khai mạc",
                    "bế mạc",
                    "ngày khai mạc",
                    "ngày tổ chức",
                    "ngày diễn ra",
                    "ngày hội nghị",
                    "lễ",
                    "khai giảng",
                    "đợt",
                    "kỳ thi",
                    "sinh hoạt",
                    "mỗi kỳ",
                    "kết thúc",
                    "cuộc bầu cử",
                    "ngày đại hội");

    private static final int FIRST_YEAR = 1990;
    private static final int EVENT_WORDS = 12;
    private static final int LONGEST_LUNAR = 8;

    private final Words words;
    private final int end;
    private final CycleReader cycles;
    private final MomentReader moments;
    private final List<Mark> marks = new ArrayList<>();

    private MarkScanner(Words words, int end) {
        this.words = words;
        this.end = end;
        this.cycles = new CycleReader(words, end);
        this.moments = new MomentReader(words, end);
    }

    static List<Mark> scan(Words words, int from, int to) {
        var scanner = new MarkScanner(words, to);
        for (int i = from; i < to; ) {
            i = scanner.step(i);
        }
        return scanner.marks;
    }

    private int step(int i) {
        if (!words.isWord(i)) {
            return i + 1;
        }
        var mark = one(i);
        if (mark != null) {
            marks.add(mark);
            return Math.max(i + 1, mark.to());
        }
        int lunar = lunar(i);
        if (lunar > 0) {
            marks.add(new Mark.Waiting(i, lunar, true));
            return lunar;
        }
        var several = moments.list(i).stream().map(this::afterBefore).toList();
        marks.addAll(several);
        return several.isEmpty() ? i + 1 : Math.max(i + 1, several.getLast().to());
    }

    /// "trước ngày 23 tháng Chạp", "mùng 5 Tết", "ngày 15/8 âm lịch": no day of our calendar. Returns where it ends, or 0.
    private int lunar(int i) {
        int at = words.past(i, "trước", "đến", "hết", "vào", "trong", "từ", "xong", "chậm", "nhất");
        if (!words.is(at, "ngày", "mùng", "mồng", "rằm", "tháng")) {
            return 0;
        }
        for (int j = at; j < Math.min(end, at + LONGEST_LUNAR); j++) {
            if (words.follow(j, "tháng", "chạp")
                    || words.follow(j, "tháng", "giêng")
                    || words.follow(j, "âm", "lịch")) {
                return j + 2;
            }
            if (words.is(j, "tết") && j > at) {
                return j + 1;
            }
            if (words.isWord(j)
                    && words.number(j) < 0
                    && !words.is(j, "ngày", "mùng", "mồng", "rằm", "tháng")
                    && Numbers.word(words.at(j)) < 1) {
                return 0;
            }
        }
        return 0;
    }

    /// In "trước ngày 20/6 và ngày 20/12" the word "trước" is meant for both.
    private Mark.Moment afterBefore(Mark.Moment moment) {
        boolean follows =
                !marks.isEmpty()
                        && marks.getLast() instanceof Mark.Moment last
                        && last.before()
                        && last.to() == moment.from() - 1
                        && words.is(last.to(), ",", "và");
        return follows ? moment.with(moment.from(), true, moment.until(), moment.hour()) : moment;
    }

    private @Nullable Mark one(int i) {
        var after = after(i);
        if (after != null) {
            return after;
        }
        var cycle = cycles.read(i);
        if (cycle != null) {
            return cycle;
        }
        if (words.follow(i, "thường", "xuyên") || words.follow(i, "liên", "tục")) {
            return new Mark.Always(i, i + 2);
        }
        if (words.follow(i, "trong", "suốt")) {
            return new Mark.Always(i, i + 2);
        }
        if (words.follow(i, "định", "kỳ")) {
            return new Mark.Periodic(i, i + 2);
        }
        int term = term(i);
        if (term > 0) {
            return new Mark.Term(i, term);
        }
        return waiting(i);
    }

    /// The first comma near, or 0.
    private int comma(int from) {
        for (int i = from; i < Math.min(end, from + EVENT_WORDS); i++) {
            if (words.is(i, ",")) {
                return i;
            }
        }
        return 0;
    }

    /// Behind "cuối năm học", "đến hết học kỳ II", or 0: a year of school is no year of ours.
    private int school(int i) {
        int at = words.past(i, "vào", "trong", "đến", "hết", "trước");
        at += words.is(at, "đầu", "giữa", "cuối") ? 1 : 0;
        boolean named = words.follow(at, "năm", "học") || words.follow(at, "học", "kỳ");
        if (at == i || !named || words.number(at + 2) > 1900) {
            return 0;
        }
        boolean numbered = Numbers.roman(words.at(at + 2)) > 0 || words.number(at + 2) > 0;
        return at + 2 + (numbered || words.is(at + 2, "mới", "này") ? 1 : 0);
    }

    /// Behind "trong nhiệm kỳ", "đến hết nhiệm kỳ" without years, or 0.
    private int term(int i) {
        int at = words.past(i, "trong", "đến", "hết", "cả", "toàn");
        boolean own = at > i && words.follow(at, "nhiệm", "kỳ") && words.number(at + 2) < 0;
        int to = at + 2 + (words.is(at + 2, "này") ? 1 : 0);
        return own && !words.is(at + 2, "trước", "qua", "tới", "sau", "đại") ? to : 0;
    }

    private @Nullable Mark waiting(int i) {
        if (words.is(i, "theo") && GUIDES.contains(words.at(i + 1))) {
            return new Mark.Waiting(i, i + 2, false);
        }
        if (words.is(i, "khi")
                        && words.is(
                                i + 1, "có", "cần", "được", "phát", "xảy", "xuất", "nhận", "kết")
                || words.follow(i, "khi", "cấp", "có")
                || words.follow(i, "ngay", "khi")
                || words.follow(i, "ngay", "sau")) {
            return new Mark.Waiting(i, i + 2, true);
        }
        if (words.follow(i, "đột", "xuất")) {
            return new Mark.Waiting(i, i + 2, false);
        }
        boolean ahead =
                words.is(i, "trước")
                        && words.number(i + 1) > 0
                        && words.is(i + 2, "ngày", "giờ", "tuần");
        if (ahead && moments.at(i) == null) {
            return new Mark.Waiting(i, i + 3, true);
        }
        boolean ended =
                i == 0
                        && words.follow(0, "kết", "thúc")
                        && !words.is(2, "nhiệm", "hoạt")
                        && comma(2) > 0
                        && moments.at(comma(2) - 1) == null;
        if (ended) {
            return new Mark.Waiting(0, comma(2), true);
        }
        boolean tried =
                words.is(i, "sau")
                        && words.number(i + 1) > 0
                        && words.is(i + 2, "tháng", "năm", "tuần", "ngày")
                        && Lexicon.VERBS.match(words, i + 3) > 1;
        if (tried) {
            return new Mark.Waiting(i, i + 5, true);
        }
        int school = school(i);
        if (school > 0) {
            return new Mark.Waiting(i, school, true);
        }
        boolean deed =
                words.is(i, "trước")
                        && words.is(i + 1, "ngày", "lúc")
                        && Lexicon.VERBS.match(words, i + 2) > 1;
        if (deed) {
            return new Mark.Waiting(i, i + 4, true);
        }
        boolean near =
                words.is(i, "cuối") && words.is(i + 1, "mỗi")
                        || words.is(i, "trước", "sau")
                        || words.is(i, "đến") && words.is(i + 1, "ngày");
        int each = near && words.is(i + 1, "mỗi", "từng", "các") ? 1 : 0;
        int event = near ? EVENTS.match(words, i + 1 + each) : 0;
        if (event == 0) {
            return null;
        }
        int to = i + 1 + each + event;
        var day = words.is(i, "đến") ? null : dated(i, to);
        return day != null ? day : new Mark.Waiting(i, afterYear(to), true);
    }

    /// "trước mùa lũ năm 2026", "trước năm học mới 2026 - 2027": the year only tells which event is meant.
    private int afterYear(int at) {
        int year = words.is(at, "năm") ? at + 1 : at;
        if (words.number(year) < FIRST_YEAR) {
            return at;
        }
        return words.is(year + 1, "-") && words.number(year + 2) > FIRST_YEAR ? year + 3 : year + 1;
    }

    /// "trước phiên họp ngày 04/9/2026": an event whose day is printed right behind it.
    private Mark.@Nullable Moment dated(int i, int at) {
        var day = words.number(at) > 0 || words.is(at, "ngày") ? moments.at(at) : null;
        if (day == null || !day.isDay() || day.from() != at) {
            return null;
        }
        return day.with(i, words.is(i, "trước"), day.until(), day.hour());
    }

    /// "(trong vòng, sau) N ngày kể từ ...", "trước ... N ngày".
    private Mark.@Nullable After after(int i) {
        int at = i;
        at =
                words.past(
                        at, "sau", "trong", "vòng", "thời", "hạn", "gian", "chậm", "nhất", "là",
                        "không", "quá", "tối", "đa", "trước", "ít");
        int count = words.number(at) >= 0 ? words.number(at) : Numbers.word(words.at(at));
        boolean bracketed = words.is(at + 1, "(") && words.is(at + 3, ")");
        int unitAt = bracketed ? at + 4 : at + 1;
        boolean named = words.is(at - 1, "ngày", "thứ", "tháng", "quý");
        if (named
                || count <= 0
                || at >= end
                || !words.is(unitAt, "ngày", "tuần", "tháng", "năm", "giờ")) {
            return null;
        }
        boolean work = words.follow(unitAt + 1, "làm", "việc");
        int since = unitAt + (work ? 3 : 1);
        since += words.is(since, ",") && words.is(since + 1, "kể", "tính") ? 1 : 0;
        int event = afterSince(since);
        if (event < 0) {
            return null;
        }
        boolean issue =
                words.follow(event, "ban", "hành")
                        || words.is(event, "ký")
                        || words.follow(event, "có", "hiệu", "lực")
                        || isOwnDocument(event);
        var told = issue ? null : moments.at(event);
        var day = issue || told != null ? told : bracketed(event);
        int to = day == null ? event : day.to();
        return new Mark.After(
                i,
                to,
                count,
                work ? "workday" : words.at(unitAt),
                issue && !isForeign(event),
                day,
                words.slice(event, Math.min(words.size(), event + EVENT_WORDS)).folded());
    }

    /// "kể từ ngày Đại hội thông qua Nghị quyết (ngày 12/8/2025)": the day of the event stands in a bracket behind it.
    private Mark.@Nullable Moment bracketed(int event) {
        for (int i = event; i < Math.min(end, event + EVENT_WORDS); i++) {
            if (words.is(i, "(")) {
                var day = moments.at(i + 1);
                boolean whole = day != null && day.isDay() && words.is(day.to(), ")");
                return whole ? day : null;
            }
            if (!words.isWord(i)) {
                return null;
            }
        }
        return null;
    }

    private int afterSince(int at) {
        int i = at;
        if (words.follow(i, "tiếp", "theo") || words.follow(i, "sau", "đó")) {
            return i + 2;
        }
        if (words.follow(i, "kể", "từ") || words.follow(i, "tính", "từ")) {
            i += 2;
        } else if (words.is(i, "từ", "sau", "trước", "kể")) {
            i++;
        } else {
            return -1;
        }
        boolean ahead = words.is(i - 1, "trước");
        if (ahead && moments.at(i) != null) {
            return -1;
        }
        i = words.past(i, "ngày", "khi", "thời", "điểm");
        return i;
    }

    private boolean isOwnDocument(int at) {
        int limit = Math.min(end, at + 6);
        for (int i = at; i < limit; i++) {
            if (words.is(i, "này")) {
                return true;
            }
        }
        return false;
    }

    private boolean isForeign(int at) {
        boolean named = NAMED.find(words, at, Math.min(end, at + 7)) >= 0;
        return words.follow(at, "ban", "hành") && named && !isOwnDocument(at);
    }
}
