package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds documents named without a number: the charter, laws, resolutions of a congress or plenum.
final class UnnumberedCitations {

    private static final Map<String, String> STARTS =
            Map.of(
                    "điều lệ đảng",
                    "CHARTER",
                    "nghị quyết đại hội",
                    "RESOLUTION",
                    "nghị quyết hội nghị trung ương",
                    "RESOLUTION",
                    "nghị quyết hội nghị lần thứ",
                    "RESOLUTION",
                    "chương trình hành động của ban chấp hành",
                    "ACTION_PROGRAMME");

    private static final Lexicon WORDS = Lexicon.of(STARTS.keySet().toArray(String[]::new));

    private UnnumberedCitations() {}

    static List<Citation> read(Text title, List<Text> paragraphs) {
        var found = new LinkedHashMap<String, Citation>();
        var all = new ArrayList<Text>();
        all.add(title);
        all.addAll(paragraphs);
        for (var text : all) {
            var words = text.words();
            for (int i = 0; i < words.size(); i++) {
                int size = WORDS.match(words, i);
                if (size > 0 && words.isCapital(i)) {
                    add(words, i, size, found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void add(Words words, int at, int size, Map<String, Citation> found) {
        var type = STARTS.getOrDefault(words.slice(at, at + size).folded(), "RESOLUTION");
        var name = words.slice(at, end(words, at, size));
        found.merge(
                name.folded(),
                new Citation(
                        name.toString(),
                        name.passage(),
                        type,
                        null,
                        null,
                        null,
                        Citation.Relation.MENTIONS,
                        1,
                        false),
                (old, _) ->
                        new Citation(
                                old.text(),
                                old.passage(),
                                old.type(),
                                null,
                                null,
                                old.issuer(),
                                old.relation(),
                                old.count() + 1,
                                false));
    }

    private static int end(Words words, int at, int size) {
        int i = at + size;
        int limit = Math.min(words.size(), at + size + 10);
        while (i < limit
                && words.isWord(i)
                && !words.is(i, "về", "và", "thực", "vào", "để", "do", "thực")
                && (words.isCapital(i)
                        || words.number(i) >= 0
                        || words.is(
                                i, "lần", "thứ", "khóa", "khoá", "toàn", "quốc", "của", "bộ", "ủy",
                                "tỉnh", "huyện", "chấp", "hành"))) {
            i++;
        }
        return words.is(i - 1, "của") ? i - 1 : i;
    }
}
