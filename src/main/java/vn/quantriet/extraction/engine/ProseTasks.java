package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Proposes work from running text: one task per paragraph, and one more wherever a clause brings its own doer or time.
final class ProseTasks {

    private static final Lexicon AWARENESS =
            Lexicon.of(
                    "nhận thức",
                    "xác định rõ",
                    "hiểu rõ",
                    "nắm vững",
                    "thấy rõ",
                    "nêu cao tinh thần",
                    "phải nhận thức",
                    "cần nhận thức");

    private static final Lexicon DELIVERED =
            Lexicon.of(
                    "chương trình",
                    "kế hoạch",
                    "báo cáo",
                    "tài liệu",
                    "dự thảo",
                    "văn bản",
                    "thông báo",
                    "biên bản",
                    "hồ sơ",
                    "đề án",
                    "nghị quyết",
                    "tờ trình");

    private static final Lexicon DELIVERING =
            Lexicon.of(
                    "gửi",
                    "lập",
                    "ban hành",
                    "xây dựng",
                    "chuẩn bị",
                    "trình",
                    "nộp",
                    "soạn thảo",
                    "thông báo");

    private static final Lexicon GIVING =
            Lexicon.of("giao", "yêu cầu", "đề nghị", "phân công", "phải", "cần", "có trách nhiệm");

    /// What aims are told with.
    private static final Lexicon FIGURES =
            Lexicon.of("đạt", "%", "giảm", "tăng", "trở lên", "trở xuống", "tỷ lệ");

    private final Setting setting;
    private final String type;
    private final DeadlineReader deadlines;
    private final Text paragraph;
    private final DeadlinePhrase headTime;
    private final List<Draft> drafts = new ArrayList<>();
    private List<Text> named = List.of();
    private List<Text> subject = List.of();
    private int end;
    private @Nullable Draft current;

    private ProseTasks(Text paragraph, Setting setting, String type, DeadlineReader deadlines) {
        this.paragraph = paragraph;
        this.setting = setting;
        this.type = type;
        this.deadlines = deadlines;
        this.headTime = SectionTime.plain(RunIn.of(paragraph), deadlines);
    }

    static List<Draft> read(
            Text paragraph, Setting setting, String type, DeadlineReader deadlines) {
        var tasks = new ProseTasks(paragraph, setting, type, deadlines);
        boolean approved = false;
        for (var sentence : Sentences.sentences(paragraph)) {
            boolean tells =
                    approved && tasks.current == null && !gives(sentence)
                            || approves(sentence, type);
            approved |= Acts.decides(type) && Acts.approve(sentence);
            for (var clause : tells ? List.<Text>of() : ClauseCutter.cut(sentence)) {
                var decides = tasks.goesOnWith(sentence, clause) ? "" : type;
                if (!NeverWork.is(tasks.said(clause), decides)) {
                    tasks.take(clause);
                } else {
                    tasks.introduce(clause);
                }
            }
        }
        tasks.drafts.forEach(tasks::finish);
        return tasks.drafts;
    }

    /// "Tán thành đánh giá kết quả nhiệm kỳ: sản lượng tăng 6%; ...": what is approved stands behind a colon.
    private static boolean approves(Text sentence, String type) {
        var head = RunIn.of(sentence);
        return !head.isBlank()
                && Acts.decides(type)
                && Acts.approve(head)
                && GIVING.find(sentence.words(), 0, sentence.words().size()) < 0;
    }

    /// Behind an approval only an order or a time makes work of what is told about it.
    private static boolean gives(Text sentence) {
        var words = sentence.words();
        return GIVING.find(words, 0, words.size()) >= 0
                || !MarkScanner.scan(words, 0, words.size()).isEmpty();
    }

    /// "Giao Ban Chấp hành ...; ban hành Chương trình ...": the body that was named does it, not the document.
    private boolean goesOnWith(Text sentence, Text clause) {
        return current != null && clause.start() > sentence.start();
    }

    /// "Đoàn Thanh niên là nòng cốt; đảm nhận ...": who was spoken of does what follows.
    private void introduce(Text clause) {
        if (current == null && NeverWork.tellsBeing(clause)) {
            named = DoerReader.read(clause).subject();
        }
    }

    private void take(Text clause) {
        if (DeadlineReader.isOnlyTime(clause)
                || current != null && DeadlineReader.isOnlyWaiting(clause)) {
            date(clause);
            return;
        }
        var said = said(clause);
        var doing = doing(said);
        var time = deadlines.inProse(said, doing.subjectEnd());
        if (doing.past() || !counts(said, doing, time)) {
            return;
        }
        boolean begins = current == null || doing.isNamed() || splits(time) && !tellsOf(said);
        if (begins) {
            begin(clause, doing, time);
        } else {
            go(clause, doing, time);
        }
        java.util.Objects.requireNonNull(current).clause(said);
        end = clause.within(paragraph) + clause.length();
    }

    /// A piece cut off inside a clause ("..., định kỳ 6 tháng báo cáo") has the subject of that clause.
    private boolean goesOn(int start) {
        if (current == null || start < end) {
            return false;
        }
        var between = paragraph.sub(Math.max(0, end - 1), start).toString();
        return between.length() < 8 && between.indexOf(';') < 0 && between.indexOf('.') < 0;
    }

    /// "... ; phân công đảng viên theo dõi": whoever does the work hands it out; nobody new is named.
    private Doing doing(Text clause) {
        var doing = DoerReader.read(clause);
        if (!doing.isNamed()) {
            var bracket = BracketAssignment.read(clause).units(AttributeKeys.Role.LEAD);
            doing = bracket.isEmpty() ? doing : doing.by(bracket);
        }
        boolean handedOut = !named.isEmpty() && clause.words().follow(0, "phân", "công");
        return handedOut ? Doing.nobody(doing.coordinate()) : doing;
    }

    private Text said(Text clause) {
        return current == null ? afterHeading(clause) : clause;
    }

    /// A run-in heading is not part of the first clause's grammar.
    private static Text afterHeading(Text clause) {
        var head = RunIn.of(clause);
        return head.isBlank() || DoerReader.read(head).isNamed()
                ? clause
                : clause.from(head.length() + 1).trim();
    }

    private boolean counts(Text clause, Doing doing, DeadlinePhrase time) {
        return switch (setting.role()) {
            case WORK -> true;
            case BACKGROUND -> false;
            case DESCRIPTION -> current != null || doing.isNamed() && !AWARENESS.occursIn(clause);
            case RULES -> isDated(time) || current == null && doing.isNamed() && delivers(clause);
        };
    }

    /// Standing rules wait for many things; only a day, a number of days or a cycle makes work of them.
    private static boolean isDated(DeadlinePhrase time) {
        boolean waits = time.deadline() instanceof Deadline.OnGuidance;
        var text = time.text();
        return time.isPrinted()
                && (!waits
                        || text != null
                                && (text.chars().anyMatch(Character::isDigit)
                                        || text.toLowerCase(Locale.ROOT).startsWith("ngay")));
    }

    private static boolean delivers(Text clause) {
        var words = clause.words();
        int verb = DELIVERING.find(words, 0, words.size());
        return verb >= 0 && DELIVERED.find(words, verb + 1, Math.min(words.size(), verb + 6)) >= 0;
    }

    private static boolean splits(DeadlinePhrase time) {
        boolean periodless =
                time.deadline() instanceof Deadline.Recurring recurring && recurring.rule() == null;
        return time.isPrinted() && !periodless;
    }

    /// "...; thời gian học bù 01 buổi, xong chậm nhất ngày 15/4", "...; phấn đấu đến năm 2030 đạt 650 ha": tells when
    /// or how far what stands before is done.
    private static boolean tellsOf(Text clause) {
        var words = clause.words();
        return words.follow(0, "thời", "gian")
                || words.follow(0, "thời", "hạn")
                || (words.follow(0, "phấn", "đấu")
                                || words.is(0, "hằng", "hàng") && words.is(2, "có", "đạt"))
                        && FIGURES.find(words, 0, words.size()) >= 0;
    }

    private void begin(Text clause, Doing doing, DeadlinePhrase time) {
        int start = clause.within(paragraph);
        var own = withoutTogether(clause, start);
        var draft = new Draft(setting.path(), paragraph, own, start + clause.length());
        var before = goesOn(start) ? subject : named;
        var inherited = before.isEmpty() ? setting.lead() : before;
        draft.lead(
                doing.isNamed() ? doing.lead() : inherited, !doing.isNamed() && before.isEmpty());
        boolean above = !doing.isNamed() && before.isEmpty() && doing.coordinate().isEmpty();
        draft.coordinate(above ? setting.coordinate() : doing.coordinate()).deadline(time);
        if (!drafts.isEmpty()) {
            draft.doubt(Confidence.Doubt.SPLIT_FROM_SENTENCE);
        }
        if (!doing.isNamed() && !before.isEmpty()) {
            draft.doubt(Confidence.Doubt.LEAD_FROM_SENTENCE_BEFORE);
        } else if (doing.guessed()) {
            draft.doubt(Confidence.Doubt.LEAD_END_UNSURE);
        }
        named = named.isEmpty() && doing.isNamed() ? doing.subject() : named;
        subject = doing.isNamed() ? doing.subject() : before;
        drafts.add(draft);
        current = draft;
    }

    /// A task that begins at "đồng thời" begins after it.
    private static int withoutTogether(Text clause, int start) {
        var words = clause.words();
        int at = words.follow(0, "đồng", "thời") ? 2 : words.is(0, "và") ? 1 : 0;
        while (at > 0 && words.is(at, ",")) {
            at++;
        }
        return start + words.start(at);
    }

    private void go(Text clause, Doing doing, DeadlinePhrase time) {
        var draft = java.util.Objects.requireNonNull(current);
        draft.extend(clause.within(paragraph) + clause.length());
        if (!draft.hasCoordinate()) {
            draft.coordinate(doing.coordinate());
        }
        if (!draft.deadline().isPrinted() && splits(time)) {
            draft.deadline(time);
        }
    }

    private void date(Text clause) {
        if (current != null) {
            current.extend(clause.within(paragraph) + clause.length());
            var time = deadlines.ofValue(clause);
            if (!current.deadline().isPrinted() || time.deadline() instanceof Deadline.Fixed) {
                current.deadline(time);
            }
        }
    }

    private void finish(Draft draft) {
        if (!draft.deadline().isPrinted() && headTime.isPrinted()) {
            draft.deadline(headTime);
        }
        draft.dueWith(setting);
        if (setting.role() != SectionRole.WORK) {
            draft.doubt(Confidence.Doubt.OUTSIDE_TASK_SECTION);
        }
    }
}
