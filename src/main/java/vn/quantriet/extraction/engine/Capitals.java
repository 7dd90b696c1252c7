package vn.quantriet.extraction.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes a name printed in capitals as it is written in running text: "Đảng ủy Bộ Tư pháp".
final class Capitals {

    private static final Set<String> SMALL =
            Set.of(
                    "các", "và", "cơ", "quan", "trực", "thuộc", "của", "tỉnh", "huyện", "xã",
                    "phường", "quận", "thị", "trấn", "thành", "phố", "doanh", "nghiệp", "cấp",
                    "thôn", "khu");

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "tw", "ubnd", "hđnd", "mttq", "tncs", "bch", "btv", "tp", "ubmttq", "đuk",
                    "ubkt", "vp");

    /// Words that always have the same capitals.
    private static final List<String> KNOWN =
            List.of(
                    "Ban Tuyên giáo và Dân vận",
                    "Ban Tuyên giáo",
                    "Ban Tổ chức",
                    "Ban Dân vận",
                    "Ban Nội chính",
                    "Ban Chỉ đạo",
                    "Ban Chấp hành",
                    "Ban Thường vụ",
                    "Ban Bí thư",
                    "Ban Quản lý",
                    "Ban Xây dựng Đảng",
                    "Ủy ban Kiểm tra",
                    "Ủy ban nhân dân",
                    "Ủy ban Mặt trận Tổ quốc Việt Nam",
                    "Hội đồng nhân dân",
                    "Đảng bộ",
                    "Đảng ủy",
                    "Tỉnh ủy",
                    "Thành ủy",
                    "Huyện ủy",
                    "Quận ủy",
                    "Thị ủy",
                    "Chi bộ",
                    "Chi ủy",
                    "Văn phòng",
                    "Bộ Chính trị",
                    "Trung ương",
                    "Công đoàn",
                    "Đoàn Thanh niên",
                    "Mặt trận Tổ quốc",
                    "Nông nghiệp",
                    "Môi trường",
                    "Tài chính",
                    "Kế hoạch",
                    "Đầu tư",
                    "Tư pháp",
                    "Nội vụ",
                    "Công Thương",
                    "Xây dựng",
                    "Khoa học",
                    "Công nghệ",
                    "Giáo dục",
                    "Đào tạo",
                    "Y tế",
                    "Văn hóa",
                    "Thể thao",
                    "Du lịch",
                    "Dân tộc",
                    "Tôn giáo",
                    "Ngoại vụ",
                    "Công an",
                    "Quân sự",
                    "Ban cán sự đảng",
                    "Đảng đoàn",
                    "Liên đoàn Lao động",
                    "Hội Nông dân",
                    "Hội Cựu chiến binh",
                    "Hội Liên hiệp Phụ nữ",
                    "Đoàn TNCS Hồ Chí Minh",
                    "Thanh tra",
                    "Kiểm lâm",
                    "Thủy lợi",
                    "Công ty",
                    "Tổng công ty",
                    "Khối",
                    "Ủy ban",
                    "Hội đồng",
                    "Chi cục",
                    "Trung tâm",
                    "Trường",
                    "Học viện",
                    "Ban",
                    "Bộ",
                    "Sở",
                    "Cục",
                    "Vụ",
                    "Viện",
                    "Phòng",
                    "Hội",
                    "Đoàn",
                    "Tổ");

    private static final Lexicon PHRASES = Lexicon.of(KNOWN.toArray(String[]::new));

    private Capitals() {}

    static String normal(String printed) {
        if (!Folding.isMostlyCapitals(printed)) {
            return printed;
        }
        var text = Text.plain(printed);
        var words = text.words();
        var result = new StringBuilder(printed);
        boolean name = true;
        for (int i = 0; i < words.size(); ) {
            int size = PHRASES.match(words, i);
            if (size > 0) {
                known(result, words, i, size);
                name = true;
            } else {
                size = 1;
                boolean small = SMALL.contains(words.at(i)) && i > 0;
                write(result, words, i, (name || isPlace(words, i)) && !small);
                name = small || !words.isWord(i);
            }
            i += size;
        }
        return result.toString();
    }

    private static void known(StringBuilder result, Words words, int at, int size) {
        var folded = words.slice(at, at + size).folded();
        var bare = Folding.bare(folded);
        var form =
                KNOWN.stream()
                        .filter(each -> Folding.fold(each).equals(folded))
                        .findFirst()
                        .or(() ->
                                KNOWN.stream()
                                        .filter(each -> Folding.bare(each).equals(bare))
                                        .findFirst());
        form.ifPresent(each -> result.replace(words.start(at), words.end(at + size - 1), each));
    }

    /// Every syllable of a place's name is capital: "Lam Giang".
    private static boolean isPlace(Words words, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            if (words.is(j, "tỉnh", "huyện", "xã", "phường", "quận", "phố", "trấn", "ủy")) {
                return true;
            }
        }
        return false;
    }

    private static void write(StringBuilder result, Words words, int i, boolean upper) {
        var printed = result.substring(words.start(i), words.end(i)).toLowerCase(Locale.ROOT);
        boolean roman = Numbers.roman(words.at(i)) > 0 && words.number(i) < 0;
        if (roman || ABBREVIATIONS.contains(words.at(i))) {
            return;
        }
        var shown =
                upper
                        ? printed.substring(0, 1).toUpperCase(Locale.ROOT) + printed.substring(1)
                        : printed;
        result.replace(words.start(i), words.end(i), shown);
    }
}
