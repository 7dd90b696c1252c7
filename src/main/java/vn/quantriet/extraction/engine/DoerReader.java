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
                    "trong",
                    "đối với",
                    "với",
                    "qua",
                    "tại",
                    "hằng",
                    "hàng",
                    "định kỳ",
                    "mỗi",
                    "trước",
                    "chậm nhất",
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

    private static final Lexicon HANDED =
            Lexicon.of("được giao cho", "giao cho", "thuộc trách nhiệm của", "là trách nhiệm của");

    private static final Lexicon AGENT =
            Lexicon.of(
                    "chủ trì", "phụ trách", "chịu trách", "đảm nhiệm", "đảm trách", "làm đầu mối");

    private static final Lexicon CARRIED_OUT =
            Lexicon.of("thực hiện", "tiến hành", "tổ chức", "làm", "triển khai");

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

    private static final int SHORTEST_PREDICATE = 4;

    private final Words words;
    private final NounPhrases phrases;

    private DoerReader(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
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
        var doing = at(start);
        int commas = 0;
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
            doing = byAgent();
        }
        return doing == null ? Doing.nobody(coordinators(0)) : doing;
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
        int at = start;
        for (var mark : marks) {
            at = mark.from() <= at + 1 ? mark.to() : at;
        }
        return at == start ? null : at(afterConnectives(at));
    }

    private @Nullable Doing at(int start) {
        int giving = GIVING.match(words, start);
        if (giving > 0) {
            var given = given(start + giving);
            return given;
        }
        var phrase = phrases.read(start);
        if (phrase == null) {
            return null;
        }
        int verb = phrase.verb();
        if (words.is(verb, ":") || words.is(verb, "đã", "đang")) {
            return new Doing(units(phrase), units(phrase), List.of(), verb, words.is(verb, "đã"));
        }
        if (!phrases.isPredicate(verb)) {
            return guessed(phrase, start);
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

    /// A clause that begins with a name and goes on with a verb nobody listed.
    private @Nullable Doing guessed(NounPhrase phrase, int start) {
        int verb = words.isCapital(start) ? phrases.likelyVerb(phrase) : -1;
        boolean clause = verb > 0 && start <= 1 && words.size() - verb >= SHORTEST_PREDICATE;
        return clause ? subject(new NounPhrase(phrase.from(), verb, verb), verb).asGuess() : null;
    }

    private Doing subject(NounPhrase phrase, int verb) {
        var lead = new ArrayList<>(units(phrase));
        lead.addAll(led(verb));
        return new Doing(
                units(phrase),
                List.copyOf(lead),
                coordinators(verb),
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
                units(phrase), List.copyOf(lead), coordinators(phrase.to()), phrase.to(), false);
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
        boolean thing = Lexicon.VERBS.startsAt(words, at + leading) && !words.isCapital(at + leading);
        var led = leading > 0 && !thing ? phrases.read(at + leading) : null;
        return led != null && phrases.isPredicate(led.verb()) ? units(led) : List.of();
    }

    /// "do Ban Tổ chức chủ trì", "(Ban Tổ chức chủ trì)", "được giao cho Văn phòng".
    private @Nullable Doing byAgent() {
        for (int i = 0; i + 2 < words.size(); i++) {
            int given = HANDED.match(words, i);
            if (given == 0 && !words.is(i, "do", "(")) {
                continue;
            }
            var phrase = phrases.read(i + Math.max(1, given));
            if (phrase != null && (given > 0 || acts(phrase.verb(), words.is(i, "(")))) {
                return new Doing(units(phrase), units(phrase), coordinators(phrase.to()), 0, false);
            }
        }
        return null;
    }

    private boolean acts(int verb, boolean bracketed) {
        return AGENT.startsAt(words, verb)
                || bracketed && words.follow(verb, "thực", "hiện")
                || words.is(0, "việc", "nhiệm", "nội") && CARRIED_OUT.startsAt(words, verb);
    }

    /// Whether the clause says by whom a thing is done: "Việc cấp đổi thẻ do các chi bộ thực hiện".
    static boolean namesAgent(Text clause) {
        var reader = new DoerReader(clause.words());
        for (int i = 1; i + 2 < reader.words.size(); i++) {
            int given = HANDED.match(reader.words, i);
            boolean by = reader.words.is(i, "do");
            var phrase = given > 0 || by ? reader.phrases.read(i + Math.max(1, given)) : null;
            if (phrase != null && (given > 0 || reader.acts(phrase.verb(), false))) {
                return true;
            }
        }
        return false;
    }

    private List<Text> units(NounPhrase phrase) {
        return UnitParser.units(words.slice(phrase.from(), phrase.to()));
    }

    /// The units after "phối hợp với", "cùng với".
    List<Text> coordinators(int from) {
        var result = new ArrayList<Text>();
        for (int i = from; i < words.size(); i++) {
            var helper = words.is(i, ",", "chủ", "trì") ? helper(i + 1) : null;
            if (helper != null) {
                result.addAll(UnitParser.units(words.slice(helper.from(), helper.to())));
                i = helper.to();
                continue;
            }
            int at = afterWith(i);
            if (at < 0) {
                continue;
            }
            var phrase = phrases.read(at);
            if (phrase != null) {
                int verb = phrases.isPredicate(phrase.verb()) ? -1 : phrases.likelyVerb(phrase);
                boolean named =
                        verb > 0 && phrase.to() - verb > 1 && hasCapital(phrase.from(), verb);
                int to = named ? verb : phrase.to();
                result.addAll(UnitParser.units(words.slice(phrase.from(), to)));
                i = phrase.to() - 1;
            }
        }
        return List.copyOf(result);
    }

    /// "Giao A chủ trì, B phối hợp".
    private @Nullable NounPhrase helper(int at) {
        if (!words.is(at - 1, ",")) {
            return null;
        }
        var phrase = phrases.read(at);
        boolean helps =
                phrase != null
                        && words.follow(phrase.to(), "phối", "hợp")
                        && !words.is(phrase.to() + 2, "với", "cùng", "chặt");
        return helps && words.follow(at - 3, "chủ", "trì") ? phrase : null;
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    private int afterWith(int i) {
        if (words.follow(i, "phối", "hợp")) {
            int at = i + 2;
            boolean direct = words.isCapital(at) || phrases.afterQuantifiers(at) > at;
            if (direct && phrases.read(at) != null) {
                return at;
            }
            int limit = at + 6;
            while (at < limit
                    && !words.is(at, "với", "cùng")
                    && words.isWord(at)
                    && !words.is(at, "tổ", "xây", "thực", "triển")) {
                at++;
            }
            if (!words.is(at, "với", "cùng")) {
                return -1;
            }
            return words.follow(at, "cùng", "với") ? at + 2 : at + 1;
        }
        boolean together =
                words.follow(i, "cùng", "với")
                        || words.is(i, "cùng") && phrases.read(i + 1) != null;
        return together && !words.is(i - 1, "hợp", "cuối", "sau")
                ? words.is(i + 1, "với") ? i + 2 : i + 1
                : -1;
    }

    static List<Text> coordinators(Text clause) {
        return new DoerReader(clause.words()).coordinators(0);
    }

    /// Where the subject of a clause and what leads up to it end, and the predicate begins.
    static int predicate(Text clause) {
        return read(clause).subjectEnd();
    }
}
