package vn.quantriet.extraction.engine;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

/// Ways of writing that mean the same: capitals, the place of a tone mark, kinds of dash, lost diacritics.
final class Folding {

    private static final Map<String, String> TONES =
            Map.ofEntries(
                    Map.entry("oà", "òa"),
                    Map.entry("oá", "óa"),
                    Map.entry("oả", "ỏa"),
                    Map.entry("oã", "õa"),
                    Map.entry("oạ", "ọa"),
                    Map.entry("oè", "òe"),
                    Map.entry("oé", "óe"),
                    Map.entry("oẻ", "ỏe"),
                    Map.entry("oẽ", "õe"),
                    Map.entry("oẹ", "ọe"),
                    Map.entry("uỳ", "ùy"),
                    Map.entry("uý", "úy"),
                    Map.entry("uỷ", "ủy"),
                    Map.entry("uỹ", "ũy"),
                    Map.entry("uỵ", "ụy"));

    private Folding() {}

    /// Small letters and old tone places; the length stays.
    static String fold(String value) {
        var result = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            result.append(small(value.charAt(i)));
        }
        for (int i = 0; i + 1 < result.length(); i++) {
            char c = result.charAt(i);
            if ((c == 'o' || c == 'u') && result.charAt(i + 1) > 127) {
                moveTone(result, i);
            }
        }
        return result.toString();
    }

    private static char small(char c) {
        return c == 'İ' ? 'i' : isDash(c) ? '-' : Character.toLowerCase(c);
    }

    private static void moveTone(StringBuilder text, int at) {
        boolean inside = at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
        boolean afterQ = at > 0 && text.charAt(at - 1) == 'q';
        var moved = TONES.get(text.substring(at, at + 2));
        if (!inside && !afterQ && moved != null) {
            text.replace(at, at + 2, moved);
        }
    }

    /// Letters without their marks, for words that a scanner has misread.
    static String bare(String value) {
        var decomposed = java.text.Normalizer.normalize(value.toLowerCase(Locale.ROOT), Form.NFD);
        var result = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                result.append(c == 'đ' ? 'd' : c);
            }
        }
        return result.toString();
    }

    static boolean isDash(char c) {
        return c == '-'
                || (c >= '\u2010' && c <= '\u2015')
                || c == '\u2212'
                || c == '\ufe58'
                || c == '\ufe63';
    }

    /// Whether letters are there and all of them are capitals.
    static boolean isCapitals(CharSequence value) {
        int upper = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper > 1;
    }

    /// Whether nearly all letters are capitals: a scanner makes small letters of some.
    static boolean isMostlyCapitals(CharSequence value) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        return upper > 1 && upper >= 5 * lower;
    }
}
