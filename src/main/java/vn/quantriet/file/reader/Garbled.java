package vn.quantriet.file.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells Vietnamese text that has lost its marks or its letters: written with a font of old (TCVN3, VNI), without a map to
/// letters, or by a program that dropped what it did not know.
final class Garbled {

    /// Too little to judge by.
    private static final int LEAST_LETTERS = 200;

    private static final double MOST_STRANGE = 0.03;
    private static final double MOST_UNKNOWN = 0.01;

    /// Vietnamese prose has a mark on every third or fourth letter.
    private static final double LEAST_MARKED = 0.08;

    private static final double LEAST_BARE_WORDS = 0.12;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String MARKED =
            "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđð";

    private static final Pattern UNKNOWN = Pattern.compile("[\uFFFD\uE000-\uF8FF]");

    /// What stands for letters in the fonts of old.
    private static final Pattern STRANGE = Pattern.compile("(?<=\\p{L})[®¸µ¶·¹§¬¨«»¾¼½¿¢£¤¥¦]");

    private static final Set<String> BARE =
            Arrays.stream(
                            """
                            va cua cac cho trong cong dang uy viet thuc hien nghi quyet ke hoach bo to chuc nhiem vu
                            lanh dao chi don vi duoc voi theo quy dinh ve den ngay thang can doan vien xay dung
                            """
                                    .split("\\s+"))
                    .collect(Collectors.toUnmodifiableSet());

    private Garbled() {}

    static boolean is(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        double letters = lower.codePoints().filter(Character::isLetter).count();
        return letters >= LEAST_LETTERS
                && (count(UNKNOWN, text) > MOST_UNKNOWN * letters
                        || count(STRANGE, text) > MOST_STRANGE * letters
                        || foreign(lower) > MOST_STRANGE * letters
                        || marked(lower) < LEAST_MARKED * letters && isBare(lower));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    /// Letters with marks that Vietnamese does not have: VNI writes them for those that it has.
    private static long foreign(String lower) {
        return lower.codePoints()
                .filter(letter -> letter > 0x7F && letter < 0x250 && Character.isLetter(letter))
                .filter(letter -> MARKED.indexOf(letter) < 0)
                .count();
    }

    private static long marked(String lower) {
        return lower.codePoints().filter(letter -> MARKED.indexOf(letter) >= 0).count();
    }

    /// Common Vietnamese syllables without their marks: no foreign language has so many of them.
    private static boolean isBare(String lower) {
        var words = WORD.matcher(lower).results().map(found -> found.group()).toList();
        long bare = words.stream().filter(BARE::contains).count();
        return bare > LEAST_BARE_WORDS * words.size();
    }
}
