package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.NounPhrases.NounPhrase;

/// Finds the doer of a clause: its grammatical subject, or the unit that it gives the work to.
final class DoerReader {

    private static final Lexicon GIVING =
            Lexicon.of(
                    "giao cho",
                    "giao",
                    "thống nhất giao",
                    "đồng ý giao",
                    "nhất trí giao",
                    "tiếp tục giao",
                    "trước mắt giao",
                    "yêu cầu",
                    "đề nghị",
                    "phân công",
                    "chỉ định",
                    "ủy quyền cho",
                    "ủy quyền",
                    "giao trách nhiệm cho",
                    "giao nhiệm vụ cho");

    private static final Lexicon OPENINGS =
            Lexicon.of(
                    "căn cứ",
                    "trên cơ sở",
                    "khi",
                    "sau khi",
                    "trước khi",
                    "trong quá trình",
                    "thực hiện",
                    "để",
                    "nhằm",
                    "theo",
                    "ngoài",
                    "ngay sau",
                    "kết thúc",
                    "từ",
                    "kể từ",
                    "trong",
                    "đối với",
                    "về",
                    "liên quan đến",
                    "với",
                    "qua",
                    "tại",
                    "hằng",
                    "hàng",
                    "định kỳ",
                    "mỗi",
                    "trước",
                    "chậm nhất",
                    "muộn nhất",
                    "không muộn hơn",
                    "đến",
                    "vào",
                    "năm",
                    "tháng",
                    "quý",
                    "ngày",
                    "trước mắt",
                    "sau",
                    "đầu",
                    "cuối",
                    "giữa",
                    "giai đoạn",
                    "thượng tuần",
                    "trung tuần",
                    "hạ tuần",
                    "tuần cuối",
                    "tuần đầu",
                    "tuần thứ",
                    "sáng",
                    "chiều",
                    "tối",
                    "hết",
                    "ngay khi",
                    "bên cạnh",
                    "cùng với",
                    "trường hợp",
                    "nếu",
                    "tùy",
                    "tiếp tục thực hiện",
                    "từng",
                    "nửa",
                    "thời gian",
                    "chủ động",
                    "kịp thời",
                    "ít nhất",
                    "chậm",
                    "6 tháng",
                    "06 tháng",
                    "triển khai thực hiện",
                    "triển khai",
                    "xuất phát từ",
                    "thường xuyên",
                    "hưởng ứng",
                    "đột xuất",
                    "xét");

    /// Openings that may be the predicate itself, so that a list of its objects follows.
    private static final Lexicon MANNERS =
            Lexicon.of(
                    "thường xuyên",
                    "chủ động",
                    "kịp thời",
                    "triển khai",
                    "triển khai thực hiện",
                    "thực hiện",
                    "tiếp tục thực hiện",
                    "từng",
                    "xét",
                    "hưởng ứng");

    private static final Lexicon CONNECTIVES =
            Lexicon.of(
                    "đồng thời",
                    "ngoài ra",
                    "mặt khác",
                    "bên cạnh đó",
                    "trong đó",
                    "theo đó",
                    "từ đó",
                    "do đó",
                    "riêng",
                    "đồng thời giao",
                    "và",
                    "cụ thể",
                    "hoặc");

    private static final Lexicon LEADING =
            Lexicon.of(
                    "lãnh đạo , chỉ đạo",
                    "chỉ đạo , lãnh đạo",
                    "chỉ đạo",
                    "lãnh đạo",
                    "tập trung lãnh đạo , chỉ đạo",
                    "hướng dẫn , chỉ đạo",
                    "quán triệt , chỉ đạo",
                    "lãnh đạo và chỉ đạo");

    private static final Lexicon PERSONS =
            Lexicon.of(
                    "đảng viên",
                    "cấp ủy viên",
                    "chi ủy viên",
                    "đảng ủy viên",
                    "ủy viên",
                    "cán bộ",
                    "công chức",
                    "viên chức",
                    "đoàn viên",
                    "hội viên",
                    "giáo viên",
                    "nhân viên",
                    "thành viên",
                    "lãnh đạo",
                    "người",
                    "một đồng chí",
                    "01 đồng chí");

    private static final Lexicon KINDS =
            Lexicon.of("các", "mỗi", "từng", "những", "toàn thể", "tất cả các");

    private static final Lexicon THINGS =
            Lexicon.of(
                    "nội dung",
                    "nhiệm vụ",
                    "hoạt động",
                    "chỉ tiêu",
                    "tiêu chí",
                    "cuộc",
                    "văn bản",
                    "vấn đề",
                    "giải pháp",
                    "biện pháp",
                    "việc",
                    "công việc",
                    "công trình",
                    "dự án",
                    "đề án",
                    "kế hoạch",
                    "chương trình",
                    "nghị quyết",
                    "chỉ thị",
                    "quy định",
                    "hướng dẫn",
                    "quy chế",
                    "chính sách",
                    "chế độ",
                    "mô hình",
                    "phong trào",
                    "lớp",
                    "hội nghị",
                    "buổi",
                    "kỳ",
                    "đợt",
                    "lễ",
                    "hồ sơ",
                    "tài liệu",
                    "báo cáo",
                    "ý kiến",
                    "kiến nghị",
                    "kết luận",
                    "sai phạm",
                    "vi phạm",
                    "vụ",
                    "trường hợp",
                    "khoản",
                    "nguồn",
                    "kinh phí",
                    "sản phẩm",
                    "dịch vụ",
                    "thủ tục",
                    "quy trình",
                    "tuyến",
                    "khu",
                    "điểm",
                    "bài",
                    "tin",
                    "chuyên mục",
                    "chuyên đề",
                    "thông tin",
                    "dữ liệu",
                    "hạn chế",
                    "khuyết điểm",
                    "tồn tại",
                    "mục tiêu",
                    "yêu cầu",
                    "phần",
                    "mặt",
                    "loại",
                    "hình thức",
                    "phương án",
                    "phương tiện",
                    "thiết bị",
                    "hệ thống",
                    "ngày",
                    "tuần",
                    "tháng",
                    "quý",
                    "năm",
                    "công tác",
                    "khâu",
                    "bước",
                    "bản",
                    "mẫu",
                    "phiếu",
                    "ứng dụng",
                    "phần mềm",
                    "cơ sở dữ liệu");

    private static final int SHORTEST_PREDICATE = 4;
    private static final int LONGEST_KIND = 6;
    private static final int LONGEST_TIME = 16;

    private final Words words;
    private final NounPhrases phrases;
    private final Coordinators helpers;

    private DoerReader(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.helpers = new Coordinators(words, phrases);
    }

    static Doing read(Text clause) {
        return new DoerReader(clause.words()).read();
    }

    private Doing read() {
        int start = afterConnectives(0);
        var doing = doing(start);
        return words.is(start, "cùng") && doing.subjectEnd() > 0
                ? doing.with(helpers(start))
                : doing;
    }

    /// "Cùng với Hội Khuyến học, các dòng họ ...": who helps stands before the subject.
    private List<Text> helpers(int start) {
        int from = start + (words.is(start + 1, "với") ? 2 : 1);
        int comma = nextComma(from);
        return comma < 0 || phrases.read(from) == null
                ? List.of()
                : UnitParser.units(words.slice(from, comma));
    }

    private Doing doing(int start) {
        var agents = new Agents(words, phrases);
        var handed = agents.handedOver();
        if (handed != null) {
            return handed;
        }
        var doing = at(start);
        int commas = 0;
        if (doing == null && !mayOpen(start)) {
            doing = behindTime(start);
        }
        for (int comma = start; doing == null && mayOpen(start) && comma >= 0; commas++) {
            comma = nextComma(comma);
            boolean list = commas > 0 && MANNERS.startsAt(words, start);
            boolean fits = comma >= 0 && (!list || standsOut(comma + 1));
            doing = fits ? at(afterConnectives(comma + 1)) : null;
            if (doing == null && comma < 0) {
                doing = afterTime(start);
            }
        }
        if (doing == null) {
            doing = agents.doing();
        }
        if (doing == null && phrases.read(start) == null && !isDeed(start)) {
            doing = agents.passive();
        }
        return doing == null ? Doing.nobody(helpers.from(0)) : doing;
    }

    private boolean isDeed(int at) {
        return Lexicon.VERBS.startsAt(words, at) || GIVING.match(words, at) > 0;
    }

    /// "Hoàn thành trước ngày 01/7/2026, Sở Y tế rà soát ...": before the comma stands nothing but a time.
    private @Nullable Doing behindTime(int start) {
        int comma = nextComma(start);
        return comma > 0 && DeadlineReader.isOnlyTime(words.slice(start, comma))
                ? at(afterConnectives(comma + 1))
                : null;
    }

    /// After several commas a subject shows by a capital letter or by "các", "mỗi"; a bare noun is one of a list.
    private boolean standsOut(int at) {
        int from = afterConnectives(at);
        return words.isCapital(from)
                || phrases.afterQuantifiers(from) > from
                || GIVING.match(words, from) > 0;
    }

    private int afterConnectives(int from) {
        int at = from;
        while (at < words.size()) {
            int step = words.is(at, ",", "-", "+", "“", "\"", ":") ? 1 : isConnective(at);
            if (step == 0) {
                return at;
            }
            at += step;
        }
        return at;
    }

    private int isConnective(int at) {
        int step = CONNECTIVES.match(words, at);
        return step > 0 && !words.follow(at, "đồng", "thời", "giao") ? step : step > 2 ? 2 : 0;
    }

    private boolean mayOpen(int at) {
        return OPENINGS.startsAt(words, at) || words.number(at) > 0;
    }

    private int nextComma(int from) {
        int depth = 0;
        for (int i = from + 1; i < Math.min(words.size(), from + 120); i++) {
            depth += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
            if (words.is(i, ",") && depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    /// "Định kỳ hàng năm Ban Tuyên giáo ...": the subject right after a time without comma.
    private @Nullable Doing afterTime(int start) {
        var marks = MarkScanner.scan(words, start, Math.min(words.size(), start + 12));
        int at = words.follow(start, "định", "kỳ") ? start + 2 : start;
        for (var mark : marks) {
            at = mark.from() <= at + 1 ? Math.max(at, mark.to()) : at;
        }
        return at == start ? null : at(afterConnectives(at));
    }

    private @Nullable Doing at(int start) {
        int giving = GIVING.match(words, start);
        if (giving > 0) {
            return handsOut(start, start + giving) ? null : given(start + giving);
        }
        var phrase = phrases.read(start);
        if (phrase == null) {
            return ofUnknownKind(start);
        }
        int verb = phrase.verb();
        if (words.is(verb, ":") || words.is(verb, "đã", "đang")) {
            return new Doing(units(phrase), units(phrase), List.of(), verb, words.is(verb, "đã"));
        }
        int timed = phrases.isPredicate(verb) ? verb : afterTimes(verb);
        if (timed > verb && phrases.isPredicate(timed)) {
            return subject(phrase, timed);
        }
        if (!phrases.isPredicate(verb)) {
            return start == 0 && isAlone(phrase) ? named(phrase) : guessed(phrase, start);
        }
        int request = GIVING.match(words, verb);
        boolean handed =
                words.follow(verb, "phân", "công")
                        && (words.is(verb + 2, "đồng", "đ") || words.isCapital(verb + 2));
        if (request > 0 && !words.is(verb, "phân") || handed) {
            var given = given(verb + request);
            if (given != null) {
                return given;
            }
        }
        return subject(phrase, verb);
    }

    /// "Sở Y tế từ tháng 4 đến tháng 5/2026 rà soát ...": behind the times that follow the name at once.
    private int afterTimes(int from) {
        int at = from;
        for (var mark :
                MarkScanner.scan(words, from, Math.min(words.size(), from + LONGEST_TIME))) {
            if (mark.from() > words.past(at, ",", "-", "đến")) {
                return at;
            }
            at = Math.max(at, mark.to());
        }
        return words.past(at, ",");
    }

    /// "Các chủ vườn đăng ký ...", "Mỗi tàu cá lắp đặt ...": a kind that no list holds, between "các" and a verb.
    private @Nullable Doing ofUnknownKind(int start) {
        int noun = start + KINDS.match(words, start);
        if (noun == start || THINGS.startsAt(words, noun) || mayOpen(start + 1)) {
            return null;
        }
        for (int i = noun; i < noun + LONGEST_KIND && words.isWord(i) && !words.isCapital(i); i++) {
            if (NameSteps.STOPS.startsAt(words, i) || words.number(i) >= 0) {
                return null;
            }
            if (Lexicon.VERBS.startsAt(words, i)) {
                boolean acts = i > noun && Lexicon.VERBS.match(words, i) > 1;
                return acts ? subject(new NounPhrase(start, i, i), i).asGuess() : null;
            }
        }
        return null;
    }

    /// "toàn thể đảng viên, hạn đến ngày 10/6": behind what is to be done only names and a time.
    private boolean isAlone(NounPhrase phrase) {
        int rest = words.past(phrase.to(), ",", ";");
        return rest > phrase.to() && DeadlineReader.isOnlyTime(words.slice(rest, words.size()));
    }

    private Doing named(NounPhrase phrase) {
        return new Doing(units(phrase), units(phrase), List.of(), phrase.to(), false);
    }

    /// A clause that begins with a name and goes on with a verb nobody listed.
    private @Nullable Doing guessed(NounPhrase phrase, int start) {
        boolean named = words.isCapital(start) || phrases.afterQuantifiers(start) > start;
        int verb =
                !named
                        ? -1
                        : phrases.endsUnknown(phrase) ? phrase.to() : phrases.likelyVerb(phrase);
        boolean clause = verb > 0 && start <= 1 && words.size() - verb >= SHORTEST_PREDICATE;
        return clause ? subject(new NounPhrase(phrase.from(), verb, verb), verb).asGuess() : null;
    }

    /// "Phân công đảng viên phụ trách từng hẻm": no one person or unit is named; whoever does the work hands it out.
    private boolean handsOut(int start, int at) {
        int noun = phrases.afterQuantifiers(at);
        return words.is(start, "phân", "chỉ")
                && noun == at
                && !words.isCapital(noun)
                && PERSONS.startsAt(words, noun)
                && !phrases.isPerson(noun + PERSONS.match(words, noun));
    }

    private Doing subject(NounPhrase phrase, int verb) {
        var lead = new ArrayList<>(units(phrase));
        lead.addAll(led(verb));
        return new Doing(
                units(phrase),
                List.copyOf(lead),
                helpers.from(verb),
                phrase.to(),
                words.is(verb, "đã"));
    }

    private @Nullable Doing given(int at) {
        int start = words.is(at, "cho", ":") ? at + 1 : at;
        var phrase = phrases.read(start);
        if (phrase == null) {
            return null;
        }
        var lead = new ArrayList<>(units(phrase));
        lead.addAll(led(phrase.verb()));
        return new Doing(
                units(phrase), List.copyOf(lead), helpers.from(phrase.to()), phrase.to(), false);
    }

    /// "X lãnh đạo Y" + verb: Y does the work with X.
    private List<Text> led(int verb) {
        int at = verb;
        while (at < words.size()
                && LEADING.match(words, at) == 0
                && Lexicon.ADVERBS.match(words, at) > 0
                && !words.is(at, "căn")) {
            at += Lexicon.ADVERBS.match(words, at);
        }
        int leading = LEADING.match(words, at);
        boolean thing =
                Lexicon.VERBS.startsAt(words, at + leading) && !words.isCapital(at + leading);
        var led = leading > 0 && !thing ? phrases.read(at + leading) : null;
        boolean acts =
                led != null && (phrases.isPredicate(led.verb()) || words.is(led.verb(), ":"));
        return led != null && acts ? units(led) : List.of();
    }

    private List<Text> units(NounPhrase phrase) {
        return UnitParser.units(words.slice(phrase.from(), phrase.to()));
    }

    /// Where the subject of a clause and what leads up to it end, and the predicate begins.
    static int predicate(Text clause) {
        return read(clause).subjectEnd();
    }
}
