package vn.quantriet.file.reader;

import java.util.Locale;

/// How Word writes the number of a list item.
final class NumberFormat {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private NumberFormat() {}

    static String of(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /// a ... z, aa, bb ...
    private static String letters(int number) {
        if (number < 1) {
            return "";
        }
        int index = number - 1;
        return String.valueOf((char) ('a' + index % 26)).repeat(Math.min(20, index / 26 + 1));
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        int rest = Math.min(number, 4000);
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
