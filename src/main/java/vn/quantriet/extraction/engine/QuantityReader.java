package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads targets in figures: shares and counts of what is to be done.
final class QuantityReader {

    private static final Lexicon ENDS =
            Lexicon.of("được", "phải", "đạt", "bảo đảm", "thường xuyên");

    private static final Lexicon COUNTED =
            Lexicon.of(
                    "cuộc",
                    "lần",
                    "lớp",
                    "hội nghị",
                    "buổi",
                    "đợt",
                    "báo cáo",
                    "văn bản",
                    "mô hình",
                    "tin",
                    "bài",
                    "chuyên đề",
                    "hội thảo",
                    "đảng viên",
                    "đồng chí",
                    "quần chúng",
                    "tổ chức",
                    "chi bộ",
                    "công trình",
                    "đề án",
                    "kế hoạch",
                    "nghị quyết",
                    "số");

    private static final Lexicon LEAST =
            Lexicon.of("ít nhất", "tối thiểu", "từ", "trên", "không dưới", "đạt từ", "đạt trên");

    private static final Lexicon NOT_TARGETS =
            Lexicon.of(
                    "dưới", "quá", "gồm", "theo", "ngày", "tháng", "quý", "số", "điều", "khoản",
                    "mục");

    private static final int MOST = 40;

    private QuantityReader() {}

    static List<Quantity> read(Text text) {
        var words = text.words();
        var result = new ArrayList<Quantity>();
        for (int i = 0; i < words.size() && result.size() < MOST; i++) {
            var found = share(words, i);
            if (found == null) {
                found = count(words, i);
            }
            if (found != null) {
                result.add(found.quantity());
                i = found.to() - 1;
            }
        }
        return result;
    }

    private record Found(Quantity quantity, int to) {}

    private static @Nullable Found share(Words words, int i) {
        var first = percent(words, i);
        if (first == null) {
            return null;
        }
        int at = first.to();
        int from =
                LEAST.match(words, i - 1) == 1 ? i - 1 : LEAST.match(words, i - 2) == 2 ? i - 2 : i;
        boolean range = words.is(at, "-", "đến") && percent(words, at + 1) != null;
        if (range) {
            var second = java.util.Objects.requireNonNull(percent(words, at + 1));
            return found(words, from, second.to(), first.value(), second.value());
        }
        boolean open = from < i || words.follow(at, "trở", "lên");
        return found(
                words,
                from,
                words.follow(at, "trở", "lên") ? at + 2 : at,
                first.value(),
                open ? null : first.value());
    }

    private record Percent(double value, int to) {}

    private static @Nullable Percent percent(Words words, int i) {
        if (words.number(i) < 0 || words.is(i - 1, ",", ".") && words.touches(i)) {
            return null;
        }
        boolean decimal =
                words.is(i + 1, ",", ".")
                        && words.touches(i + 1)
                        && words.touches(i + 2)
                        && words.number(i + 2) >= 0;
        int sign = decimal ? i + 3 : i + 1;
        double value =
                words.number(i)
                        + (decimal
                                ? words.number(i + 2) / Math.pow(10, words.at(i + 2).length())
                                : 0);
        return words.is(sign, "%")
                ? new Percent(Math.round(value * 1000) / 100000.0, sign + 1)
                : null;
    }

    private static @Nullable Found count(Words words, int i) {
        int value = words.number(i);
        boolean plain =
                value > 0
                        && value < 1900
                        && COUNTED.startsAt(words, i + 1)
                        && !words.touches(i)
                        && !NOT_TARGETS.startsAt(words, i - 1);
        if (!plain) {
            return null;
        }
        int from =
                LEAST.match(words, i - 1) == 1 ? i - 1 : LEAST.match(words, i - 2) == 2 ? i - 2 : i;
        return found(words, from, i + 1, (double) value, from < i ? null : (double) value);
    }

    private static Found found(
            Words words, int from, int to, @Nullable Double min, @Nullable Double max) {
        int end = to;
        while (end < Math.min(words.size(), to + 20)
                        && words.isWord(end)
                        && !ENDS.startsAt(words, end)
                || end < words.size()
                        && end < to + 20
                        && words.is(end, ",", "/")
                        && words.isWord(end + 1)
                        && !words.isCapital(end + 1)
                        && !Lexicon.VERBS.startsAt(words, end + 1)) {
            end++;
        }
        var of = words.slice(to, end);
        var text = words.slice(from, end);
        return new Found(
                new Quantity(text.toString(), text.passage(), min, max, of.toString()),
                Math.max(to, from + 1));
    }
}
