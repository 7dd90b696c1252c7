package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.AttributeKeys.Role;
import vn.quantriet.extraction.engine.NounPhrases.NounPhrase;

/// Reads a bracket behind an item that says who and when without naming the attributes: "(các chi bộ, trong tháng 10)",
/// "(Trung tâm Chính trị chủ trì; Ban Tổ chức phối hợp; quý IV/2025)".
final class BracketAssignment {

    private static final Lexicon LEADING =
            Lexicon.of(
                    "chủ trì thực hiện",
                    "chủ trì tham mưu",
                    "chủ trì",
                    "tham mưu thực hiện",
                    "tham mưu",
                    "thực hiện",
                    "phụ trách",
                    "chịu trách nhiệm",
                    "chuẩn bị",
                    "biên soạn",
                    "soạn thảo",
                    "dự thảo",
                    "theo dõi",
                    "đôn đốc",
                    "tổng hợp",
                    "tổ chức",
                    "làm đầu mối",
                    "đầu mối",
                    "giúp việc");

    private static final Lexicon TOGETHER =
            Lexicon.of(
                    "phối hợp với",
                    "phối hợp cùng",
                    "phối hợp thực hiện",
                    "phối hợp",
                    "cùng với",
                    "cùng");

    private static final Lexicon DIRECTING =
            Lexicon.of("lãnh đạo", "chỉ đạo", "lãnh đạo , chỉ đạo");

    private static final Lexicon OPENINGS = Lexicon.of("do", "giao cho", "giao", "phân công");

    private static final int LONGEST = 600;
    private static final int LONGEST_ROLE = 6;
    private static final int LONGEST_OBJECT = 4;

    private final Words words;
    private final NounPhrases phrases;
    private final EnumMap<Role, List<Text>> values = new EnumMap<>(Role.class);
    private boolean roleSaid;
    private boolean leadMarked;

    private BracketAssignment(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
    }

    /// The attributes in the bracket that ends a text, or none when it says something else.
    static Attributes read(Text text) {
        var end = text.strip("", " .;,");
        int open = opening(end);
        if (open < 0 || end.length() - open > LONGEST) {
            return Attributes.NONE;
        }
        var before = end.sub(0, open).trim();
        if (before.toString().contains(");")) {
            return Attributes.NONE;
        }
        var inside = end.sub(open + 1, end.length() - 1).trimmed(" .;,");
        var reader = new BracketAssignment(inside.words());
        boolean read = inside.words().size() > 0 && reader.parts();
        return read && reader.assigns(before)
                ? new Attributes(before.strip(" ", " (-;[,"), reader.values)
                : Attributes.NONE;
    }

    /// "Ban Xây dựng Đảng tham mưu, Văn phòng Đảng ủy phối hợp": the roles in an attribute's value, none when it names no role.
    static Attributes ofValue(Text value) {
        var text = value.trimmed(" .;,");
        var reader = new BracketAssignment(text.words());
        boolean read = text.length() <= LONGEST && !text.isBlank() && reader.parts();
        return read && reader.roleSaid && !reader.values.containsKey(Role.DEADLINE)
                ? new Attributes(Text.EMPTY, reader.values)
                : Attributes.NONE;
    }

    /// "Sở Công Thương (chủ trì), Sở Tài chính (phối hợp)": whether a bracket says nothing but a role.
    static boolean saysRole(Words words, int open) {
        return roleEnd(words, open) > 0;
    }

    private static int roleEnd(Words words, int open) {
        if (!words.is(open, "(")) {
            return 0;
        }
        for (int i = open + 1; i < open + LONGEST_ROLE; i++) {
            int role = Math.max(LEADING.match(words, i), TOGETHER.match(words, i));
            if (role > 0) {
                return words.is(i + role, ")") ? i + role + 1 : 0;
            }
            if (!words.is(i, "cơ", "quan", "đơn", "vị", "là")) {
                return 0;
            }
        }
        return 0;
    }

    /// Where the bracket opens that the text ends with, or -1.
    private static int opening(Text text) {
        if (!text.endsWith(")") && !text.endsWith("]")) {
            return -1;
        }
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /// A bare name behind a name only says which part of it is meant: "Đảng ủy (Ban Tổ chức)".
    private boolean assigns(Text before) {
        if (before.isBlank()) {
            return roleSaid && values.containsKey(Role.LEAD);
        }
        boolean timed = values.containsKey(Role.DEADLINE);
        boolean named = values.containsKey(Role.LEAD);
        return timed && (named || isFirmTime() && !isTimed(before))
                || named && (roleSaid || !endsWithName(before))
                || roleSaid && values.containsKey(Role.COORDINATE);
    }

    /// A date alone in a bracket may only explain; "xong trước", "trong tháng" say when work is due.
    private boolean isFirmTime() {
        return words.is(
                0, "xong", "hoàn", "trước", "trong", "chậm", "quý", "hằng", "hàng", "thường",
                "định", "thời");
    }

    /// "hàng năm (trước ngày 15/12)": the bracket belongs to the time before it, or to one clause of several.
    private static boolean isTimed(Text before) {
        var words = before.words();
        return before.toString().indexOf(';') >= 0
                || MarkScanner.scan(words, Math.max(0, words.size() - 12), words.size()).stream()
                        .anyMatch(mark -> mark.to() >= words.size() - 1);
    }

    private static boolean endsWithName(Text before) {
        var words = before.words();
        var phrases = new NounPhrases(words);
        for (int i = Math.max(0, words.size() - 14); i < words.size(); i++) {
            var phrase = phrases.read(i);
            if (phrase != null && phrase.to() >= words.size()) {
                return true;
            }
        }
        return false;
    }

    private boolean parts() {
        int at = 0;
        while (at < words.size()) {
            if (words.is(at, ",", ";", "-", ".", "và", "/", ":")) {
                at++;
                continue;
            }
            int next = part(at);
            if (next <= at) {
                return false;
            }
            at = next;
        }
        return !values.isEmpty();
    }

    private int part(int at) {
        var key = AttributeKeys.read(words, at);
        if (key != null) {
            roleSaid = true;
            return keyed(key);
        }
        int time = timeEnd(at);
        if (time > at) {
            values.computeIfAbsent(Role.DEADLINE, _ -> new ArrayList<>())
                    .add(words.slice(at, time));
            return time;
        }
        int together = TOGETHER.match(words, at);
        if (together > 0) {
            roleSaid = true;
            return units(phrases.read(at + together), Role.COORDINATE);
        }
        return units(phrases.read(at + OPENINGS.match(words, at)), Role.LEAD);
    }

    /// "phối hợp: Trung tâm Dịch vụ" up to the next semicolon.
    private int keyed(AttributeKeys.Key key) {
        int to = key.to();
        while (to < words.size() && !words.is(to, ";") && !keyFollows(to)) {
            to++;
        }
        values.computeIfAbsent(key.role(), _ -> new ArrayList<>())
                .add(words.slice(key.to(), to).strip(" ;,", " ;,.-"));
        return to;
    }

    private boolean keyFollows(int at) {
        return words.is(at, ",", ".") && AttributeKeys.read(words, at + 1) != null;
    }

    /// How far words that only say a time go, from here to the next separator that ends them.
    private int timeEnd(int at) {
        int semicolon = at;
        while (semicolon < words.size() && !words.is(semicolon, ";")) {
            semicolon++;
        }
        if (isTime(words.slice(at, semicolon))) {
            return semicolon;
        }
        int comma = at;
        while (comma < semicolon && !words.is(comma, ",")) {
            comma++;
        }
        return comma < semicolon && isTime(words.slice(at, comma)) ? comma : at;
    }

    private static boolean isTime(Text text) {
        return DeadlineReader.isOnlyTime(text) || DeadlineReader.isWaiting(text);
    }

    private int units(@Nullable NounPhrase phrase, Role role) {
        if (phrase == null) {
            return -1;
        }
        int at = phrase.to();
        if (DIRECTING.startsAt(words, at)) {
            return led(phrase, at, role);
        }
        int marked = roleEnd(words, at);
        if (marked > 0) {
            return marked(phrase, at, marked);
        }
        var as = leadMarked ? Role.COORDINATE : role;
        int step = 0;
        do {
            step = LEADING.match(words, at);
            int together = TOGETHER.match(words, at);
            if (step > 0) {
                roleSaid = true;
            } else if (together > 0
                    && (at + together >= words.size() || !words.isWord(at + together))) {
                roleSaid = true;
                as = Role.COORDINATE;
                step = together;
            }
            at += step;
            at += words.is(at, ",") && step > 0 && LEADING.match(words, at + 1) > 0 ? 1 : 0;
        } while (step > 0);
        at = roleSaid ? afterObject(at) : at;
        roleSaid |= role == Role.LEAD && isComrade(phrase);
        boolean ends =
                at >= words.size()
                        || !words.isWord(at)
                        || TOGETHER.match(words, at) > 0
                        || timeEnd(at) > at;
        if (!ends && !(role == Role.LEAD && isComrade(phrase))) {
            return -1;
        }
        if (!ends) {
            at = words.size();
        }
        values.computeIfAbsent(as, _ -> new ArrayList<>())
                .add(words.slice(phrase.from(), phrase.to()));
        return at;
    }

    /// "(chi ủy chuẩn bị hồ sơ; trong quý II)": a short object behind what is done.
    private int afterObject(int at) {
        int to = at;
        while (to < at + LONGEST_OBJECT
                && words.isWord(to)
                && !words.isCapital(to)
                && TOGETHER.match(words, to) == 0
                && timeEnd(to) <= to) {
            to++;
        }
        return to >= words.size() || words.is(to, ";", ",") ? to : at;
    }

    /// "(đ/c Hoa chuẩn bị đề cương)": after the form of address any predicate tells what the person does.
    private boolean isComrade(NounPhrase phrase) {
        int noun = phrases.afterQuantifiers(phrase.from());
        return noun > phrase.from() && words.is(noun - 1, "chí", "c");
    }

    /// A name whose role stands in a bracket; names without one behind a marked lead help it.
    private int marked(NounPhrase phrase, int open, int to) {
        boolean lead = LEADING.find(words, open, to) >= 0;
        roleSaid = true;
        leadMarked |= lead;
        values.computeIfAbsent(lead ? Role.LEAD : Role.COORDINATE, _ -> new ArrayList<>())
                .add(words.slice(phrase.from(), phrase.to()));
        return to;
    }

    /// "Đảng ủy A lãnh đạo Sở B": both do the work.
    private int led(NounPhrase phrase, int at, Role role) {
        var led = role == Role.LEAD ? phrases.read(at + DIRECTING.match(words, at)) : null;
        if (led == null) {
            return -1;
        }
        roleSaid = true;
        var all = values.computeIfAbsent(role, _ -> new ArrayList<>());
        all.add(words.slice(phrase.from(), phrase.to()));
        all.add(words.slice(led.from(), led.to()));
        return led.to();
    }
}
