package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds duties to report: who, to whom, how often.
final class ReportingReader {

    private static final Lexicon AD_HOC =
            Lexicon.of("đột xuất", "khi có yêu cầu", "khi được yêu cầu", "theo yêu cầu");

    private static final Lexicon RESULTS = Lexicon.of("báo cáo", "kết quả");

    private static final Lexicon PLANS =
            Lexicon.of("kế hoạch", "chương trình", "danh sách", "dự thảo");

    private static final Lexicon CALLS = Lexicon.of("đề nghị", "yêu cầu");

    private static final Lexicon TELLING =
            Lexicon.of(
                    "phản ánh",
                    "báo cáo",
                    "kiến nghị",
                    "liên hệ",
                    "trao đổi",
                    "thông tin",
                    "gửi",
                    "thông báo");

    private static final Lexicon TROUBLE =
            Lexicon.of("khó khăn", "vướng mắc", "phát sinh", "vấn đề");

    private static final Lexicon NOUN_BEFORE =
            Lexicon.of(
                    "nội dung",
                    "trong",
                    "chế độ",
                    "các",
                    "bản",
                    "dự thảo",
                    "xây dựng",
                    "bài",
                    "công tác",
                    "mẫu",
                    "của",
                    "vào",
                    "đội ngũ",
                    "những",
                    "việc",
                    "theo",
                    "qua",
                    "viết",
                    "thể thức",
                    "số liệu",
                    "một",
                    "lập",
                    "chuẩn bị",
                    "nghe",
                    "hoàn thiện",
                    "thẩm định",
                    "xem xét");

    private static final Lexicon TOWARDS =
            Lexicon.of(
                    "về", "với", "cho", "lên", "đến", "tới", "gửi về", "gửi đến", "gửi", "trình");

    private static final Lexicon PERSONS =
            Lexicon.of(
                    "cán bộ",
                    "đảng viên",
                    "quần chúng",
                    "hội viên",
                    "đoàn viên",
                    "nhân dân",
                    "người lao động");

    private static final Lexicon ENDS =
            Lexicon.of(
                    "(",
                    "những",
                    "việc",
                    "khi",
                    "để",
                    "danh sách",
                    "nội dung",
                    "trong",
                    "tại",
                    "theo",
                    "vào",
                    "hằng",
                    "hàng",
                    "kết quả",
                    "tình hình",
                    "định kỳ");

    private static final int REACH = 45;

    private final Words words;
    private final DeadlineReader deadlines;

    private ReportingReader(Words words, DeadlineReader deadlines) {
        this.words = words;
        this.deadlines = deadlines;
    }

    /// The duties in the clauses of one task.
    static List<ReportingDuty> of(Draft draft, DeadlineReader deadlines) {
        var result = new ArrayList<ReportingDuty>();
        for (var clause : draft.clauses()) {
            for (var sentence : Sentences.sentences(clause)) {
                for (var part : ClauseCutter.cut(sentence)) {
                    var duty =
                            NeverWork.isFeedback(part)
                                    ? null
                                    : new ReportingReader(part.words(), deadlines).duty(draft);
                    if (duty != null) {
                        result.add(duty);
                    }
                }
            }
        }
        return result;
    }

    /// "Nếu có khó khăn, vướng mắc ... phản ánh về ...": a duty at any time.
    static @Nullable ReportingDuty feedback(Text sentence, DeadlineReader deadlines) {
        var reader = new ReportingReader(sentence.words(), deadlines);
        int trouble = TROUBLE.find(reader.words, 0, reader.words.size());
        int tell = TELLING.find(reader.words, Math.max(0, trouble), reader.words.size());
        var to = tell < 0 ? null : reader.recipient(tell);
        if (to == null) {
            return null;
        }
        var who = reader.asked(tell);
        return new ReportingDuty(
                who,
                to.toString(),
                List.of("ADHOC"),
                null,
                List.of(),
                null,
                sentence.toString(),
                sentence.passage());
    }

    private @Nullable String asked(int tell) {
        int call = CALLS.find(words, 0, tell);
        int from = call >= 0 ? call + 2 : lastComma(tell);
        var phrase = new NounPhrases(words).read(from);
        boolean doer =
                phrase != null
                        && phrase.to() <= tell
                        && new NounPhrases(words).isPredicate(phrase.verb());
        if (doer) {
            var named = Objects.requireNonNull(phrase);
            return joined(UnitParser.units(words.slice(named.from(), named.to())));
        }
        var subject = DoerReader.read(words.text());
        boolean first = subject.subjectEnd() > 0 && subject.subjectEnd() < tell && call < 0;
        return first ? joined(subject.subject()) : null;
    }

    private static @Nullable String joined(List<Text> units) {
        return units.stream().map(Text::toString).reduce((a, b) -> a + ", " + b).orElse(null);
    }

    private int lastComma(int before) {
        for (int i = before - 1; i > 0; i--) {
            if (words.is(i, ",")) {
                return i + 1;
            }
        }
        return 0;
    }

    private @Nullable ReportingDuty duty(Draft draft) {
        for (int i = 0; i < words.size(); i++) {
            if (!reports(i)) {
                continue;
            }
            var to = recipient(i);
            if (to != null || isAdHoc(i)) {
                return duty(draft, to);
            }
        }
        return null;
    }

    private boolean reports(int i) {
        if (words.follow(i, "gửi", "báo", "cáo")
                || words.follow(i, "gửi", "kết", "quả")
                || words.follow(i, "gửi", "về") && isResult(i)) {
            return true;
        }
        if (isPurpose(i)) {
            return false;
        }
        boolean verb =
                words.follow(i, "báo", "cáo")
                                && !words.is(i + 2, "viên", "số", "này")
                                && !words.isCapital(i)
                        || i == 0 && words.follow(0, "báo", "cáo") && !words.is(2, "viên");
        boolean proposal =
                words.is(i + 2, ",") && words.is(i + 3, "đề", "xin", "giải", "tham", "kiến")
                        || words.is(i + 2, "đề", "xin", "giải");
        boolean noun =
                NOUN_BEFORE.startsAt(words, i - 1)
                        || NOUN_BEFORE.match(words, i - 2) == 2
                        || words.is(i - 1, "định") && words.is(i - 2, "quy");
        return verb && !proposal && !noun;
    }

    /// What is sent is a report or results, not a plan.
    private boolean isResult(int i) {
        int result = RESULTS.find(words, 0, i);
        int plan = PLANS.find(words, 0, i);
        return result >= 0 && (plan < 0 || result < plan);
    }

    /// "... để tổng hợp, báo cáo Tỉnh ủy": what the receiver will do.
    private boolean isPurpose(int i) {
        for (int at = i - 1; at >= Math.max(0, i - 5); at--) {
            if (words.is(at, "để")) {
                return true;
            }
            if (!words.is(at, "tổng", "hợp", ",", "và", "theo", "dõi")) {
                return false;
            }
        }
        return false;
    }

    private boolean isAdHoc(int i) {
        return words.follow(i + 2, "đột", "xuất")
                || words.follow(i - 2, "đột", "xuất") && words.is(i + 2, "khi");
    }

    /// The body right after the verb, or after "về", "với", "cho" a little later.
    private @Nullable Text recipient(int verb) {
        var phrases = new NounPhrases(words);
        int limit = Math.min(words.size(), verb + REACH);
        int start =
                words.follow(verb, "gửi", "báo", "cáo")
                        ? verb + 3
                        : verb
                                + 1
                                + (words.follow(verb, "báo", "cáo")
                                                || words.follow(verb, "phản", "ánh")
                                                || words.follow(verb, "kiến", "nghị")
                                                || words.follow(verb, "liên", "hệ")
                                                || words.follow(verb, "thông", "tin")
                                                || words.follow(verb, "trao", "đổi")
                                        ? 1
                                        : 0);
        for (int i = start; i < limit; i++) {
            boolean direct = i <= start + 1;
            int step = TOWARDS.match(words, i);
            int at = step > 0 ? i + step : direct ? i : -1;
            if (at >= 0 && isBody(phrases, at)) {
                var phrase = phrases.read(at);
                return phrase == null ? null : name(phrase);
            }
            if (words.is(i, ";")) {
                return null;
            }
        }
        return null;
    }

    private boolean isBody(NounPhrases phrases, int at) {
        int noun = phrases.afterQuantifiers(at);
        return phrases.isHead(noun, noun > at) && !PERSONS.startsAt(words, noun);
    }

    private Text name(NounPhrases.NounPhrase phrase) {
        int to = phrase.from() + 1;
        while (to < phrase.to() && !(ENDS.startsAt(words, to) && !words.isCapital(to))) {
            to++;
        }
        return words.slice(phrase.from(), to).strip(" ", " ,.;");
    }

    private ReportingDuty duty(Draft draft, @Nullable Text to) {
        var text = words.text();
        var subject = DoerReader.predicate(text);
        var own =
                DeadlineReader.isOnlyTime(text)
                        ? deadlines.ofValue(text)
                        : deadlines.inProse(text, subject);
        var deadline = own.isPrinted() ? own.deadline() : draft.deadline().deadline();
        var cycles = cycles(deadline);
        LocalDate due = deadline instanceof Deadline.Fixed fixed ? fixed.due() : null;
        var all = deadline instanceof Deadline.Fixed fixed ? fixed.all() : List.<LocalDate>of();
        var rule = deadline instanceof Deadline.Recurring recurring ? recurring.rule() : null;
        return new ReportingDuty(
                who(draft),
                to == null ? null : NameRepair.repair(to.toString()),
                cycles,
                due,
                all,
                rule,
                text.toString(),
                text.passage());
    }

    private static @Nullable String who(Draft draft) {
        var lead = draft.lead().stream().map(Text::toString).toList();
        return lead.isEmpty() ? null : String.join(", ", lead);
    }

    /// "trong vòng 05 ngày kể từ ngày bế mạc", "trước phiên họp": once, though nobody knows the date yet.
    private static boolean isCounted(Deadline.OnGuidance waiting) {
        var text = waiting.waitsFor();
        return text.startsWith("trước ") || text.chars().anyMatch(Character::isDigit);
    }

    private List<String> cycles(Deadline deadline) {
        boolean adHoc = AD_HOC.find(words, 0, words.size()) >= 0;
        var result = new ArrayList<String>();
        switch (deadline) {
            case Deadline.Fixed _ -> result.add("ONCE");
            case Deadline.Recurring recurring -> result.addAll(ReportCycles.of(words, recurring));
            case Deadline.OnGuidance waiting ->
                    result.add(adHoc ? "ADHOC" : isCounted(waiting) ? "ONCE" : "UNSPECIFIED");
            case Deadline.Continuous _, Deadline.Unspecified _ ->
                    result.add(adHoc ? "ADHOC" : "UNSPECIFIED");
        }
        if (adHoc && !result.contains("ADHOC")) {
            result.add("ADHOC");
        }
        return result;
    }
}
