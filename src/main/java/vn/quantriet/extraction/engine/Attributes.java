package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.quantriet.extraction.engine.AttributeKeys.Key;
import vn.quantriet.extraction.engine.AttributeKeys.Role;

/// The attributes printed in a line or bracket, each with its value, and the text before the first of them.
record Attributes(Text before, Map<Role, List<Text>> values) {

    static final Attributes NONE = new Attributes(Text.EMPTY, Map.of());

    /// Reads "Chủ trì: A; phối hợp: B; thời gian: C" wherever it stands in a text.
    static Attributes read(Text text) {
        var words = text.words();
        var keys = new ArrayList<Key>();
        for (int i = 0; i < words.size(); i++) {
            var key = mayStart(words, i) ? AttributeKeys.read(words, i) : null;
            if (key != null) {
                keys.add(key);
                i = key.to() - 1;
            }
        }
        var bracket = BracketAssignment.read(text);
        if (!bracket.isEmpty()) {
            return bracket;
        }
        return keys.isEmpty() ? comrades(text) : valued(text, words, keys);
    }

    /// "Tuyên truyền về bầu cử: đ/c Dũng, đ/c Mai.": nothing but persons behind the colon.
    private static Attributes comrades(Text text) {
        int colon = text.toString().lastIndexOf(':');
        if (colon < 0 || colon + 2 >= text.length()) {
            return NONE;
        }
        var names = text.from(colon + 1).strip(" ", " .;");
        var words = names.words();
        var phrases = new NounPhrases(words);
        int noun = phrases.afterQuantifiers(0);
        var phrase = noun > 0 && words.is(noun - 1, "chí", "c") ? phrases.read(0) : null;
        boolean alone = phrase != null && phrase.to() >= words.size();
        var before = text.sub(0, colon).trim();
        boolean work = alone && !LineKinds.isAddress(text) && LeadIns.unitName(before).isEmpty();
        return work ? new Attributes(before, Map.of(Role.LEAD, List.of(names))) : NONE;
    }

    private static boolean mayStart(Words words, int i) {
        return i == 0
                || words.is(i - 1, "(", ";", ".", ",", "-", "+", "[", "|", ")", "•")
                || words.isCapital(i);
    }

    private static Attributes valued(Text text, Words words, List<Key> keys) {
        var values = new EnumMap<Role, List<Text>>(Role.class);
        int first = words.start(keys.getFirst().from());
        boolean bracketed =
                keys.getFirst().from() > 0 && words.is(keys.getFirst().from() - 1, "(", "[");
        for (int i = 0; i < keys.size(); i++) {
            int to = i + 1 < keys.size() ? keys.get(i + 1).from() : words.size();
            var value = words.slice(keys.get(i).to(), to).strip(" ;,", " ;,.-+([");
            var role = keys.get(i).role();
            boolean names = role == Role.LEAD || role == Role.COORDINATE;
            var own = bracketed ? unbracketed(value) : value;
            values.computeIfAbsent(role, _ -> new ArrayList<>())
                    .add(names ? firstSentence(own) : own);
        }
        return new Attributes(text.sub(0, first).strip(" ", " (-;["), values);
    }

    /// "Ban Xây dựng Đảng. Trình Ban Chấp hành: tháng 6": names end with their sentence.
    private static Text firstSentence(Text value) {
        int end = 0;
        while (end < value.length() && !Sentences.isEnd(value, end)) {
            end++;
        }
        return value.sub(0, end);
    }

    /// The bracket that held the attributes ends inside the last value.
    private static Text unbracketed(Text value) {
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth < 0) {
                return value.sub(0, i).strip(" ", " .;,");
            }
        }
        return value;
    }

    boolean has(Role role) {
        return values.containsKey(role);
    }

    /// Whether they make the text around them one piece of work.
    boolean describeWork() {
        return has(Role.LEAD) || has(Role.COORDINATE) || has(Role.DEADLINE);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<Text> of(Role role) {
        return values.getOrDefault(role, List.of());
    }

    /// Both sets of attributes together.
    Attributes and(Attributes other) {
        var all = new EnumMap<Role, List<Text>>(Role.class);
        values.forEach(
                (role, list) -> all.computeIfAbsent(role, _ -> new ArrayList<>()).addAll(list));
        other.values.forEach(
                (role, list) -> all.computeIfAbsent(role, _ -> new ArrayList<>()).addAll(list));
        return new Attributes(before, all);
    }

    List<Text> units(Role role) {
        return of(role).stream().flatMap(value -> UnitParser.units(value).stream()).toList();
    }
}
