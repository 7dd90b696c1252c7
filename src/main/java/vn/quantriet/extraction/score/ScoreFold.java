package vn.quantriet.extraction.score;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ways of writing that count as the same when readings are compared.
final class ScoreFold {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00ad\u200b\u200c\u200d\ufeff\u2060]");
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]");
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\x1c-\\x1f\\x85]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String OLD = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final String NEW = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
    private static final Pattern TONE = Pattern.compile("(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹ])");
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:(?:giao cho|giao|đề nghị|riêng|các đồng chí|đồng chí|các đ/c|đ/c|các|những|mỗi|từng|toàn"
                            + " thể|toàn bộ|tất cả)\\s+)+");
    private static final Pattern REPETITION = Pattern.compile("~\\d+");
    private static final String OUTER = " .,;:";

    private ScoreFold() {}

    /// Composed letters, plain blanks, one kind of dash and of quotation mark, no markdown.
    static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var composed =
                Normalizer.normalize(INVISIBLE.matcher(value.toString()).replaceAll(""), Form.NFC);
        var result = new StringBuilder(composed.length());
        composed.chars().map(ScoreFold::narrow).forEach(c -> result.append((char) c));
        var dashed =
                DASH.matcher(result)
                        .replaceAll("-")
                        .replace("*", "")
                        .replace("\\", "")
                        .replace('“', '"')
                        .replace('”', '"')
                        .replace('‘', '\'')
                        .replace('’', '\'');
        return stripped(SPACE.matcher(dashed).replaceAll(" "), " ");
    }

    private static int narrow(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFEE0;
        }
        return c == 0xD0 || c == 0x189 ? 'Đ' : c;
    }

    static String fold(@Nullable Object value) {
        return stripped(tones(small(value)), OUTER);
    }

    private static String small(@Nullable Object value) {
        return plain(value).toLowerCase(Locale.ROOT);
    }

    private static String tones(String value) {
        return TONE.matcher(value)
                .replaceAll(found -> {
                    int at = OLD.indexOf(found.group());
                    return NEW.substring(at, at + 2);
                });
    }

    private static String stripped(String value, String outer) {
        int from = 0;
        int to = value.length();
        while (from < to && outer.indexOf(value.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && outer.indexOf(value.charAt(to - 1)) >= 0) {
            to--;
        }
        return value.substring(from, to);
    }

    static String number(@Nullable Object value) {
        return SPACE.matcher(fold(value)).replaceAll("");
    }

    /// Scanners read I as l or 1, so labels compare after that confusion is folded.
    static String label(@Nullable Object value) {
        return SPACE.matcher(small(value))
                .replaceAll("")
                .replace('l', 'i')
                .replace('1', 'i')
                .replace('o', '0');
    }

    /// Without the "~2" of a repeated number.
    static String path(@Nullable Object value) {
        return stripped(REPETITION.matcher(small(value)).replaceAll(""), " .");
    }

    /// Without "các", "Giao" and the like before the name.
    static String unit(@Nullable Object value) {
        var name = LEADING.matcher(fold(value)).replaceAll("");
        return name.isEmpty() ? fold(value) : name;
    }
}
