package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.extraction.engine.Mark.Moment;

/// Tells the times that say when work is due from those that only name something ("đánh giá hằng năm").
final class ProseTime {

    private static final Lexicon REPORTS = Lexicon.of("báo cáo", "tổng hợp");

    private static final Lexicon NAMED_TIME =
            Lexicon.of(
                    "kỷ niệm",
                    "ngày sinh",
                    "truyền thống",
                    "giai đoạn",
                    "tầm nhìn",
                    "nhiệm kỳ",
                    "sinh ngày",
                    "ngày mất",
                    "quốc khánh");

    private static final Lexicon RECORDS =
            Lexicon.of(
                    "kế hoạch",
                    "chương trình",
                    "dự toán",
                    "danh mục",
                    "chỉ tiêu",
                    "nhiệm vụ",
                    "công tác",
                    "đánh giá",
                    "xếp loại",
                    "kiểm điểm",
                    "sinh hoạt",
                    "chuyên đề",
                    "tổng kết",
                    "sơ kết",
                    "việc làm",
                    "phân loại",
                    "kiểm tra",
                    "giám sát",
                    "tập huấn",
                    "bồi dưỡng",
                    "thi đua",
                    "bình xét");

    private static final Lexicon NOUNS =
            Lexicon.of(
                    "công tác",
                    "chương trình",
                    "kế hoạch",
                    "việc",
                    "chế độ",
                    "cuộc",
                    "đợt",
                    "hoạt động",
                    "hội nghị",
                    "lịch",
                    "tình hình",
                    "quy chế",
                    "kết quả",
                    "hồ sơ",
                    "nội dung",
                    "nhiệm vụ");

    private static final Lexicon GOALS =
            Lexicon.of(
                    "tầm nhìn",
                    "mục tiêu",
                    "định hướng",
                    "chiến lược",
                    "quy hoạch",
                    "giai đoạn",
                    "kế hoạch",
                    "chương trình",
                    "đề án",
                    "nghị quyết",
                    "phương hướng",
                    "nhiệm vụ");

    private static final Lexicon PLANNED =
            Lexicon.of(
                    "vốn", "kinh phí", "kết quả", "văn kiện", "quy hoạch", "phong trào", "đại hội");

    /// What is "thường xuyên" by its nature: the word says no time behind them.
    private static final Lexicon ALWAYS_NOUNS =
            Lexicon.of(
                    "nhiệm vụ",
                    "công tác",
                    "công việc",
                    "việc",
                    "chế độ",
                    "hoạt động",
                    "giáo dục",
                    "học",
                    "chi",
                    "nội dung",
                    "không",
                    "chưa",
                    "được",
                    "là",
                    "thường trực");

    private static final Lexicon FIGURES =
            Lexicon.of(
                    "số liệu",
                    "báo cáo",
                    "danh sách",
                    "tốc độ",
                    "chỉ số",
                    "sản lượng",
                    "so với",
                    "của",
                    "lịch",
                    "phiên họp",
                    "kỳ họp",
                    "họp",
                    "hội nghị",
                    "đảng phí",
                    "lương",
                    "thu",
                    "chi");

    private static final Lexicon MEETINGS =
            Lexicon.of("kỳ họp", "phiên họp", "cuộc họp", "hội nghị", "buổi họp", "kỳ sinh hoạt");

    private static final int DATE_WORDS = 8;
    private static final int RECORD_WITHIN = 5;
    private static final int MOST_LISTED = 24;
    private static final int OLDEST = 1000;
    private static final int YEAR = 365;

    private final Words words;
    private final int subjectEnd;
    private final Era era;
    private final List<int[]> citations;

    ProseTime(Words words, int subjectEnd, Era era) {
        this.words = words;
        this.subjectEnd = subjectEnd;
        this.era = era;
        this.citations = CitationScanner.spans(words);
    }

    List<Mark> accepted(List<Mark> marks) {
        var kept = new ArrayList<Mark>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            boolean beside =
                    !kept.isEmpty()
                            && kept.getLast().to() >= mark.from() - 3
                            && isJoined(kept.getLast().to(), mark.from());
            if (isPeriodReported(marks, i)) {
                continue;
            }
            if (!isCited(mark)
                    && !isQuoted(mark)
                    && !endsHistory(marks, i)
                    && (beside || isDue(mark) || leadsToCycle(marks, i))) {
                kept.add(mark);
            }
        }
        return kept;
    }

    /// "báo cáo kết quả 6 tháng đầu năm trước ngày 15/6/2026": of two the day counts, the other names what is told.
    private boolean isPeriodReported(List<Mark> marks, int i) {
        return i + 1 < marks.size()
                && marks.get(i) instanceof Moment period
                && marks.get(i + 1) instanceof Moment day
                && !period.isDay()
                && day.isDay()
                && !period.until()
                && day.before()
                && day.from() == period.to()
                && words.is(period.from(), "tháng", "quý", "năm", "6", "9", "06", "09");
    }

    /// "kỷ niệm 136 năm Ngày sinh (19/5/1890 - 19/5/2026)": a span that began long ago.
    private boolean endsHistory(List<Mark> marks, int i) {
        int from = marks.get(i).from();
        int before = words.is(from - 1, "-") ? words.number(from - 2) : -1;
        boolean old =
                before >= OLDEST && era.issuedOn() != null && before < era.issuedOn().getYear() - 1;
        return old
                || i > 0
                        && marks.get(i) instanceof Moment last
                        && marks.get(i - 1) instanceof Moment first
                        && words.is(first.from() - 1, "(")
                        && isJoined(first.to(), last.from())
                        && first.isDay()
                        && isPast(first);
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.is(i, ",", "và", "hoặc", "(", ";", "-", "đến", "theo")) {
                return false;
            }
        }
        return true;
    }

    private boolean leadsToCycle(List<Mark> marks, int i) {
        if (i + 1 >= marks.size()
                || !(marks.get(i) instanceof Moment moment)
                || moment.year() != 0) {
            return false;
        }
        var next = marks.get(i + 1);
        return isJoined(moment.to(), next.from())
                && (next instanceof Mark.Cycle || i < MOST_LISTED && leadsToCycle(marks, i + 1));
    }

    /// “Mỗi ngày một việc tốt” is the name of something.
    private boolean isQuoted(Mark mark) {
        boolean open = false;
        for (int i = 0; i < mark.from(); i++) {
            open = words.is(i, "“") || !words.is(i, "”") && (words.is(i, "\"") ? !open : open);
        }
        return open;
    }

    private boolean isCited(Mark mark) {
        for (var span : citations) {
            if (mark.from() >= span[0] && mark.from() < span[1]) {
                return true;
            }
        }
        return false;
    }

    private boolean isDue(Mark mark) {
        return switch (mark) {
            case Moment moment -> isDue(moment);
            case Mark.Cycle cycle ->
                    cycle.firm()
                            || isAdverbial(cycle)
                            || isBesideOccasion(cycle)
                            || endsClause(cycle)
                            || isRecurringDate(cycle)
                            || leadsToDay(cycle)
                            || endsReport(cycle);
            case Mark.MonthDays _, Mark.WeekDay _, Mark.After _ -> true;
            case Mark.Term term -> isClauseStart(term.from()) || endsClause(term.to());
            case Mark.Always always ->
                    isThroughout(always) || isAdverbial(always) || endsWork(always);
            case Mark.Periodic periodic ->
                    isClauseStart(periodic.from())
                            || isBesideSubject(periodic.from())
                            || words.is(periodic.from() - 1, "theo");
            case Mark.Waiting waiting ->
                    new ProseWaiting(words).isDue(waiting, isClauseStart(waiting.from()));
        };
    }

    private boolean isDue(Moment moment) {
        int from = moment.from();
        boolean whole = moment.isDay() && moment.year() > 0 && words.is(from - 1, ",");
        if (isPast(moment) || isNamed(from) && !whole || isVague(moment)) {
            return false;
        }
        boolean led =
                words.is(
                        from, "trước", "đến", "hết", "vào", "trong", "xong", "chậm", "cuối", "muộn",
                        "ngay");
        boolean opens = isClauseStart(from) || isBesideSubject(from);
        if (isPartOfMonth(moment) || words.is(from - 1, "các") && moment.months() == 1) {
            return true;
        }
        if (moment.isDay()) {
            return led
                    || opens
                    || words.is(from, "ngày", "từ")
                    || words.is(from - 1, "thành", "xong", "(", ",", "từ", "sáng", "chiều", "tối")
                    || moment.year() > 0;
        }
        if (moment.months() >= 12) {
            boolean goal = GOALS.find(words, Math.max(0, from - 3), from) >= 0;
            boolean span = words.is(from, "giai") || words.is(from, "nhiệm");
            if (span) {
                return isSpanOfWork(moment);
            }
            boolean years = words.is(from - 2, "trong") && words.is(from - 1, "hai", "ba", "các");
            return !goal && (led || opens || years || words.is(from - 1, "thành", "xong"));
        }
        return led
                || opens
                || isAfterDeed(from)
                || isAtMeeting(from)
                || words.is(from - 2, "đợt") && words.number(from - 1) > 0
                || isLastWord(moment)
                || words.is(
                        from - 1, "thành", "xong", "hiện", "chức", "(", ",", "kết", "hành", "hoạt",
                        "họp", "trình", "nộp", "công", "kiến");
    }

    /// "tổ chức hội thi nhà nông đua tài quý II/2026": a printed year at the end of a clause, behind no record.
    private boolean isLastWord(Moment moment) {
        int from = moment.from();
        int near = Math.max(0, from - RECORD_WITHIN);
        return moment.year() > 0
                && endsClause(moment.to())
                && from > subjectEnd + 3
                && RECORDS.find(words, near, from) < 0
                && NOUNS.find(words, near, from) < 0
                && GOALS.find(words, near, from) < 0
                && FIGURES.find(words, near, from) < 0;
    }

    /// "Đầu tư điện mặt trời mái nhà giai đoạn 2026 - 2028": at the end of a clause that speaks of no plan or goal.
    private boolean isSpanOfWork(Moment moment) {
        int from = moment.from();
        boolean spoken =
                GOALS.find(words, 0, from) >= 0
                        || RECORDS.find(words, 0, from) >= 0
                        || PLANNED.find(words, 0, from) >= 0;
        boolean opens =
                isClauseStart(from)
                        && (words.is(from, "trong")
                                || words.is(moment.to(), ",")
                                || isDone(moment.to()));
        return opens || endsClause(moment.to()) && !spoken && from > 3;
    }

    /// "Giai đoạn 2026 - 2030 đầu tư 05 tuyến phố": right behind the period stands what is done in it.
    private boolean isDone(int at) {
        return Lexicon.VERBS.match(words, at) > 1
                && !words.isCapital(at)
                && !words.is(at, "phấn")
                && subjectEnd == 0;
    }

    /// "kỷ niệm 95 năm ngày thành lập", "nhiệm kỳ 2025 - 2030": the time only names something.
    private boolean isNamed(int from) {
        boolean led = words.is(from, "trước", "trong", "hết", "vào", "xong", "chậm");
        int reach = led ? 2 : 8;
        boolean span = words.is(from, "giai", "nhiệm") || words.is(from + 1, "giai", "nhiệm");
        if (span && NAMED_TIME.match(words, from) > 0) {
            return false;
        }
        for (int i = from - 1; i > from - 4; i--) {
            if (words.is(i, "dịp")) {
                return false;
            }
        }
        if (words.is(from - 1, "khóa", "khoá") && !led) {
            return true;
        }
        int named = NAMED_TIME.find(words, Math.max(0, from - reach), from);
        return named >= 0
                && !words.is(from, "trước")
                && (!led || named + NAMED_TIME.match(words, named) == from);
    }

    /// "trình tại kỳ họp thường lệ tháng 12/2026".
    private boolean isAtMeeting(int from) {
        for (int i = Math.max(0, from - RECORD_WITHIN - 1); i < from; i++) {
            if (words.is(i, "tại", "vào", "trong") && MEETINGS.startsAt(words, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// "bế giảng tháng 6/2026": a month right behind a verb of two syllables that makes no record.
    private boolean isAfterDeed(int from) {
        return Lexicon.VERBS.match(words, from - 2) == 2
                && !words.isCapital(from - 2)
                && !words.is(from - 2, "báo", "kế", "tổng", "dự", "thống", "quyết")
                && RECORDS.match(words, from - 2) == 0
                && !NOUNS.startsAt(words, from - 3)
                && !NOUNS.startsAt(words, from - 4);
    }

    /// "nạo vét kênh mương đầu tháng 9/2026".
    private boolean isPartOfMonth(Moment moment) {
        int from = moment.from();
        boolean decade =
                words.is(from, "thượng", "trung", "hạ") && words.is(from + 1, "tuần")
                        || words.is(from, "tuần") && words.is(from + 1, "cuối", "đầu", "thứ");
        return (decade
                        || words.is(from, "đầu", "giữa", "cuối", "nửa")
                                && words.is(from + 1, "tháng", "đầu", "cuối"))
                && (moment.year() > 0 || endsClause(moment.to()));
    }

    /// "bình ổn giá dịp cuối năm": an end of some year behind a noun is no date.
    private boolean isVague(Moment moment) {
        int from = moment.from();
        return moment.year() == 0
                && !moment.isDay()
                && words.is(from, "cuối", "đầu", "giữa", "nửa")
                && words.is(from + 1, "năm")
                && !isClauseStart(from)
                && !words.is(from - 1, "thành", "xong", "(");
    }

    /// A day before the day of issue is history.
    private boolean isPast(Moment moment) {
        boolean span = words.is(moment.to() - 2, "-", "đến") && moment.months() >= 12;
        int last = span ? words.number(moment.to() - 1) : 0;
        var due = last > 0 ? moment.in(last).due() : moment.due();
        return due != null && era.issuedOn() != null && due.isBefore(era.issuedOn());
    }

    private boolean isClauseStart(int from) {
        int at = from;
        while (at > Math.max(0, from - 24)
                && (!words.isWord(at - 1) || words.is(at - 1, "thời", "đồng", "định", "kỳ", "và"))
                && !words.is(at - 1, ",", ")")) {
            at--;
        }
        return at == 0;
    }

    /// Beside the subject or right before a verb, not inside a noun phrase.
    private boolean isAdverbial(Mark mark) {
        int from = mark.from();
        if (isClauseStart(from)
                || subjectEnd > 0 && from >= subjectEnd && onlyAdverbs(subjectEnd, from)
                || isAfterVerb(mark)) {
            return true;
        }
        boolean beforeVerb = isVerb(mark.to()) || words.is(mark.to(), ",") && isVerb(mark.to() + 1);
        if (beforeVerb && endsCoordinators(from)) {
            return true;
        }
        if (words.is(
                from - 1, ",", "và", "cần", "phải", "tục", "động", "sẽ", "nhiệm", "trách", ";", "(",
                "hoặc")) {
            return beforeVerb || words.is(mark.to(), ",", "(") || endsClause(mark.to());
        }
        return beforeVerb && subjectEnd > 0 && from >= subjectEnd && onlyAdverbs(subjectEnd, from);
    }

    /// "phát sóng hằng tháng 02 chuyên mục", not "công tác kiểm tra hằng năm".
    private boolean isAfterVerb(Mark mark) {
        int from = mark.from();
        if (words.follow(from - 3, "họp", "thường") && words.is(from - 1, "kỳ", "lệ", "niên")) {
            return mark instanceof Mark.Cycle;
        }
        for (int size = 3; size > 0; size--) {
            int verb = from - size;
            if (verb >= 0
                    && (verb == 0 || !words.isCapital(verb))
                    && Lexicon.VERBS.match(words, verb) == size
                    && !(size == 1
                            && verb != subjectEnd
                            && words.isWord(verb - 1)
                            && Lexicon.VERBS.match(words, verb - 1) == 0
                            && !words.is(verb - 1, "và"))) {
                boolean first = isClauseStart(verb) || subjectEnd > 0 && verb == subjectEnd;
                if (mark instanceof Mark.Always) {
                    return first && size > 1;
                }
                return mark instanceof Mark.Cycle
                        && (RECORDS.match(words, verb) == 0 || verb == 0)
                        && !words.is(verb, "báo", "tổng", "làm", "thường")
                        && !NOUNS.startsAt(words, verb - 2)
                        && !NOUNS.startsAt(words, verb - 1);
            }
        }
        return false;
    }

    /// "bảo đảm vệ sinh môi trường thường xuyên", "..., thực hiện thường xuyên, liên tục trong nhiệm kỳ".
    private boolean endsWork(Mark.Always always) {
        int from = always.from();
        int to = words.past(always.to(), ",", "và", "liên", "tục");
        int term = words.is(to, "trong", "đến") ? words.size() : to;
        boolean verb = Lexicon.VERBS.match(words, from - 2) == 2 && !words.isCapital(from - 2);
        boolean listed = verb && words.is(from - 3, ",", "và", ";");
        boolean goesTo = words.is(to, "tại", "trên", "ở", "với", "đối");
        return (listed || goesTo || endsClause(term))
                && from > 2
                && !ALWAYS_NOUNS.startsAt(words, from - 2)
                && (!ALWAYS_NOUNS.startsAt(words, from - 1) || verb)
                && Lexicon.COMPOUNDS.match(words, from - 2) < 4;
    }

    /// "trong suốt nhiệm kỳ", "trong suốt quá trình thi công".
    private boolean isThroughout(Mark.Always always) {
        return words.follow(always.from(), "trong", "suốt")
                && words.is(always.to(), "nhiệm", "quá", "năm", "thời", "đợt", "cả");
    }

    /// "X phối hợp với Y, Z thường xuyên tuyên truyền".
    private boolean endsCoordinators(int at) {
        var phrases = new NounPhrases(words);
        for (int i = at - 2; i > Math.max(0, at - 40); i--) {
            if (words.is(i, "với", "cùng")) {
                var phrase = phrases.read(i + 1);
                return phrase != null && phrase.to() == at;
            }
        }
        return false;
    }

    private boolean isVerb(int at) {
        return !words.isCapital(at)
                && (Lexicon.VERBS.startsAt(words, at)
                        || words.is(at, "đánh", "cho", "đối")
                        || Lexicon.ADVERBS.startsAt(words, at));
    }

    private boolean onlyAdverbs(int from, int to) {
        int at = from;
        while (at < to) {
            int step = words.isWord(at) ? Lexicon.ADVERBS.match(words, at) : 1;
            if (step == 0) {
                return false;
            }
            at += step;
        }
        return true;
    }

    /// "báo cáo kết quả hằng năm, trước ngày 31/12".
    private boolean leadsToDay(Mark.Cycle cycle) {
        int at = words.past(cycle.to(), ",", "(", "vào");
        var days =
                at > cycle.to()
                        ? MarkScanner.scan(words, at, Math.min(words.size(), at + DATE_WORDS))
                        : List.<Mark>of();
        return !days.isEmpty()
                && days.getFirst() instanceof Moment day
                && day.from() == at
                && day.isDay()
                && day.year() == 0;
    }

    /// "Sở Y tế tháng 5/2026 rà soát ...".
    private boolean isBesideSubject(int from) {
        return subjectEnd > 0 && from >= subjectEnd && onlyAdverbs(subjectEnd, from);
    }

    /// "chế độ họp hằng quý và đột xuất khi cần thiết": with occasions beside it the cycle says when.
    private boolean isBesideOccasion(Mark.Cycle cycle) {
        return words.is(cycle.to(), "và", "hoặc") && words.follow(cycle.to() + 1, "đột", "xuất");
    }

    private boolean isRecurringDate(Mark.Cycle cycle) {
        int at = cycle.from() - 1;
        return words.number(at) > 0
                        && (words.is(at - 1, "/", "tháng", "ngày") || words.is(at - 1, "quý"))
                || words.is(at - 1, "quý") && Numbers.roman(words.at(at)) > 0;
    }

    private boolean endsClause(int to) {
        return words.past(to, ".", ";", ",", "/") >= words.size();
    }

    /// "cập nhật dữ liệu hằng ngày": at the end of the clause, behind an object that is no record.
    private boolean endsClause(Mark.Cycle cycle) {
        int from = cycle.from();
        boolean occasion = words.is(from - 2, "dịp", "mùa") || words.is(from - 1, "hè", "tết");
        boolean goesTo =
                words.is(cycle.to(), "về", "cho", "lên", "tới", "tại", "trên", "bằng", "ở", "với")
                        || words.is(cycle.to(), "và")
                                && Lexicon.VERBS.startsAt(words, cycle.to() + 1)
                                && !words.isCapital(cycle.to() + 1);
        boolean meeting = words.is(from - 1, "kỳ", "lệ") && words.is(from - 2, "thường", "định");
        return !meeting
                && (endsClause(cycle.to()) || goesTo)
                && (cycle.length() < YEAR || occasion)
                && from > 3
                && RECORDS.find(words, from - 2, from) < 0
                && NOUNS.find(words, from - 2, from) < 0;
    }

    /// "báo cáo Ban Thường vụ hằng quý" at the end of the clause.
    private boolean endsReport(Mark.Cycle cycle) {
        int to = cycle.to();
        while (to < words.size() && !words.isWord(to)) {
            to++;
        }
        boolean last = to >= words.size();
        int report = REPORTS.find(words, 0, Math.max(0, cycle.from() - 2));
        boolean record = RECORDS.find(words, Math.max(0, cycle.from() - 2), cycle.from()) >= 0;
        return last && report >= 0 && !record;
    }
}
