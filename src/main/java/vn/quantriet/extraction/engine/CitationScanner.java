package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the numbered documents that a text names, in order.
final class CitationScanner {

    private static final int TYPE_REACH = 8;

    private static final Map<String, String> TYPES = new LinkedHashMap<>();
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("nq", "RESOLUTION"),
                    Map.entry("kl", "CONCLUSION"),
                    Map.entry("ct", "DIRECTIVE"),
                    Map.entry("ctr", "ACTION_PROGRAMME"),
                    Map.entry("kh", "PLAN"),
                    Map.entry("hd", "GUIDANCE"),
                    Map.entry("qđ", "REGULATION"),
                    Map.entry("qđi", "REGULATION"),
                    Map.entry("đa", "SCHEME"),
                    Map.entry("bc", "REPORT"),
                    Map.entry("tb", "NOTICE"),
                    Map.entry("cv", "OFFICIAL_LETTER"),
                    Map.entry("ttr", "SUBMISSION"),
                    Map.entry("qc", "WORKING_RULES"),
                    Map.entry("tt", "CIRCULAR"),
                    Map.entry("nđ", "DECREE"));

    static {
        put("RESOLUTION", "nghị quyết liên tịch", "nghị quyết");
        put("CONCLUSION", "kết luận");
        put("DIRECTIVE", "chỉ thị", "chi thị", "chỉ thi", "chí thị");
        put(
                "ACTION_PROGRAMME",
                "chương trình hành động",
                "chương trình công tác",
                "chương trình làm việc",
                "chương trình");
        put("PLAN", "kế hoạch", "kê hoạch", "kế hoach");
        put("GUIDANCE", "hướng dẫn");
        put("REGULATION", "quy định", "qui định");
        put("DECISION", "quyết định");
        put("REPORT", "báo cáo");
        put("NOTICE", "thông báo kết luận", "thông báo");
        put("OFFICIAL_LETTER", "công văn", "văn bản", "thư");
        put("SCHEME", "đề án");
        put("WORKING_RULES", "quy chế làm việc", "quy chế phối hợp", "quy chế", "qui chế");
        put("SUBMISSION", "tờ trình");
        put("LAW", "luật", "bộ luật", "pháp lệnh");
        put("DECREE", "nghị định");
        put("CIRCULAR", "thông tư liên tịch", "thông tư");
        put("CHARTER", "điều lệ");
    }

    private static final Lexicon TYPE_WORDS = Lexicon.of(TYPES.keySet().toArray(String[]::new));

    private static void put(String type, String... words) {
        for (var word : words) {
            TYPES.put(Folding.fold(word), type);
        }
    }

    /// One mention: words from the type word to the end of number and date; the number's own words.
    record Mention(int from, int to, String type, Text number, Mark.@Nullable Moment date) {}

    private CitationScanner() {}

    static List<Mention> scan(Words words) {
        var result = new ArrayList<Mention>();
        for (int i = 0; i < words.size(); i++) {
            int end = NumberShape.end(words, i);
            if (end > 0) {
                var mention = mention(words, i, end, result);
                if (mention != null) {
                    result.add(mention);
                }
                i = end - 1;
            }
        }
        return result;
    }

    static List<int[]> spans(Words words) {
        return scan(words).stream()
                .map(mention -> new int[] {mention.from(), mention.to()})
                .toList();
    }

    private static @Nullable Mention mention(Words words, int from, int end, List<Mention> before) {
        int head = from;
        while (words.is(head - 1, "số", ":", "sô")) {
            head--;
        }
        int typeAt = typeBefore(words, head, head < from);
        var date = dateAfter(words, end);
        int to = date == null ? end : date.to();
        var number = words.slice(from, end);
        if (typeAt >= 0) {
            int size = TYPE_WORDS.match(words, typeAt);
            var type = TYPES.get(words.slice(typeAt, typeAt + size).folded());
            return new Mention(typeAt, to, byKind(type, number), number, date);
        }
        boolean listed =
                !before.isEmpty()
                        && before.getLast().to() >= head - 4
                        && words.is(head - 1, ",", "và", ";", "hoặc");
        if (listed) {
            return new Mention(head, to, before.getLast().type(), number, date);
        }
        var kind = KINDS.get(kindCode(number));
        boolean meant = head < from || words.is(from - 1, "(");
        return kind == null || !meant || words.is(head, "số") && head == 0
                ? null
                : new Mention(head, to, kind, number, date);
    }

    /// The type word right before the number, or a little before "số".
    private static int typeBefore(Words words, int head, boolean numbered) {
        for (int i = head - 1; i >= Math.max(0, head - TYPE_REACH); i--) {
            int size = TYPE_WORDS.match(words, i);
            if (size > 0 && i + size == head) {
                return longest(words, i, head);
            }
            if (size > 0 && numbered && words.isCapital(i)) {
                return longest(words, i, i + size);
            }
            if (!words.isWord(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static int longest(Words words, int at, int end) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (i + TYPE_WORDS.match(words, i) == end) {
                return i;
            }
        }
        return at;
    }

    private static String byKind(@Nullable String type, Text number) {
        var code = kindCode(number);
        if (code.equals("ctr")) {
            return "ACTION_PROGRAMME";
        }
        return type == null ? KINDS.getOrDefault(code, "NOTICE") : type;
    }

    private static String kindCode(Text number) {
        var words = number.words();
        return words.number(2) > 0 ? words.at(4) : words.at(2);
    }

    private static Mark.@Nullable Moment dateAfter(Words words, int end) {
        int at = words.is(end, ",", "(") ? end + 1 : end;
        if (!words.is(at, "ngày")) {
            return null;
        }
        var moment = new MomentReader(words, Math.min(words.size(), at + 12)).at(at);
        return moment == null || !moment.isDay() || moment.year() == 0 ? null : moment;
    }

    static Lexicon typeWords() {
        return TYPE_WORDS;
    }
}
