package vn.quantriet.extraction.engine;

import java.util.HashMap;
import java.util.Map;

/// Mends a scanner's slips in the fixed parts of names, where only one right form is possible.
final class NameRepair {

    private static final Map<String, String> FORMS = new HashMap<>();

    static {
        for (var form :
                new String[] {
                    "Khối các cơ quan",
                    "Khối doanh nghiệp",
                    "Đảng ủy Khối",
                    "Đảng bộ Khối",
                    "Ban Tuyên giáo",
                    "Ban Tổ chức",
                    "Ban Dân vận",
                    "Ban Nội chính",
                    "Ban Thường vụ",
                    "Ban Chấp hành",
                    "Ban Chỉ đạo",
                    "Ủy ban Kiểm tra",
                    "Ủy ban nhân dân",
                    "Hội đồng nhân dân",
                    "Mặt trận Tổ quốc",
                    "Văn phòng",
                    "Tỉnh ủy",
                    "Thành ủy",
                    "Huyện ủy",
                    "Đảng ủy",
                    "Đảng bộ",
                    "chi bộ",
                    "cấp ủy",
                    "tổ chức đảng",
                    "trực thuộc",
                    "Bộ Chính trị",
                    "Ban Bí thư",
                    "Trung ương",
                    "Tư pháp",
                    "doanh nghiệp",
                    "cơ quan",
                    "Bí thư",
                    "Công đoàn",
                    "Đoàn Thanh niên",
                    "Đoàn thể"
                }) {
            FORMS.put(Folding.bare(form), form);
        }
    }

    private NameRepair() {}

    static String repair(String name) {
        var words = name.split(" ");
        var result = new StringBuilder();
        for (int i = 0; i < words.length; ) {
            int size = mended(words, i, result);
            i += size;
        }
        return result.toString();
    }

    private static int mended(String[] words, int i, StringBuilder result) {
        for (int size = Math.min(4, words.length - i); size > 1; size--) {
            var printed = String.join(" ", java.util.Arrays.copyOfRange(words, i, i + size));
            var form = FORMS.get(Folding.bare(printed));
            if (form != null
                    && !Folding.fold(form).equals(Folding.fold(printed))
                    && !Folding.isMostlyCapitals(printed)) {
                append(result, form);
                return size;
            }
        }
        append(result, words[i]);
        return 1;
    }

    private static void append(StringBuilder result, String words) {
        result.append(result.isEmpty() ? "" : " ").append(words);
    }
}
