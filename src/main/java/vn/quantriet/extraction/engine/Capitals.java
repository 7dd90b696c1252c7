package vn.quantriet.extraction.engine;

import java.util.Locale;
import java.util.Set;

/// Writes a name printed in capitals as it is written in running text: "Đảng ủy Bộ Tư pháp".
final class Capitals {

    private static final Set<String> SMALL =
            Set.of(
                    "các", "và", "cơ", "quan", "trực", "thuộc", "của", "tỉnh", "huyện", "xã",
                    "phường", "quận", "thị", "trấn", "thành", "phố", "doanh", "nghiệp", "ủy", "uỷ",
                    "bộ", "đảng", "trung", "ương", "cấp");

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "tw", "ubnd", "hđnd", "mttq", "tncs", "bch", "btv", "tp", "đhqg", "ubmttq",
                    "đuk", "ubkt");

    private static final Lexicon HEADS =
            Lexicon.of(
                    "đảng bộ",
                    "đảng ủy",
                    "ban chấp hành",
                    "ban thường vụ",
                    "ban tuyên giáo và dân vận",
                    "ban tuyên giáo",
                    "ban tổ chức",
                    "ban dân vận",
                    "ban nội chính",
                    "ban chỉ đạo",
                    "ủy ban kiểm tra",
                    "ủy ban nhân dân",
                    "ủy ban",
                    "hội đồng nhân dân",
                    "văn phòng",
                    "tỉnh ủy",
                    "thành ủy",
                    "huyện ủy",
                    "quận ủy",
                    "chi bộ",
                    "chi ủy",
                    "khối",
                    "bộ chính trị",
                    "ban bí thư",
                    "trung ương",
                    "bộ",
                    "sở",
                    "cục",
                    "vụ",
                    "viện",
                    "phòng",
                    "trường",
                    "hội",
                    "đoàn",
                    "ban cán sự đảng",
                    "đảng đoàn",
                    "công đoàn",
                    "mặt trận",
                    "liên đoàn",
                    "trung tâm",
                    "ban",
                    "tổ");

    private Capitals() {}

    static String normal(String printed) {
        if (!Folding.isMostlyCapitals(printed)) {
            return printed;
        }
        var text = new Text(printed, new int[printed.length()], new int[printed.length()], 0);
        var words = text.words();
        var result = new StringBuilder(printed);
        boolean name = true;
        for (int i = 0; i < words.size(); ) {
            int head = HEADS.match(words, i);
            int size = Math.max(1, head);
            for (int j = i; j < i + size; j++) {
                boolean upper = head > 0 ? j == i : name || i == 0;
                write(
                        result,
                        words,
                        j,
                        upper && !(head == 0 && SMALL.contains(words.at(j)) && i > 0));
            }
            name = head > 0 || SMALL.contains(words.at(i)) || !words.isWord(i) || isPlace(words, i);
            i += size;
        }
        return result.toString();
    }

    /// Every syllable of a place's name is capital: "Lam Giang".
    private static boolean isPlace(Words words, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            if (words.is(j, "tỉnh", "huyện", "xã", "phường", "quận", "phố", "trấn")) {
                return true;
            }
        }
        return false;
    }

    private static void write(StringBuilder result, Words words, int i, boolean upper) {
        var word = words.at(i);
        var printed = result.substring(words.start(i), words.end(i)).toLowerCase(Locale.ROOT);
        if (ABBREVIATIONS.contains(word)) {
            return;
        }
        var shown =
                upper
                        ? printed.substring(0, 1).toUpperCase(Locale.ROOT) + printed.substring(1)
                        : printed;
        result.replace(words.start(i), words.end(i), shown);
    }
}
