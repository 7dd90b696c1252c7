package vn.quantriet.exchange.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.quantriet.kernel.Fold;

/// What the text of a cell means.
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /// As what could be taken for a formula is written into sheets.
    private static final Pattern QUOTED = Pattern.compile("'[=+@|%-].*", Pattern.DOTALL);

    private Words() {}

    static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var plain = BLANKS.matcher(composed).replaceAll(" ").strip();
        return QUOTED.matcher(plain).matches() ? plain.substring(1) : plain;
    }

    /// The first letters, none of them cut in two.
    static String few(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /// For comparing: letters and digits without marks, one blank between words.
    static String fold(String text) {
        return NO_LETTERS.matcher(Fold.fold(text)).replaceAll(" ").strip();
    }

    /// 31/01/2026, 2026-01-31, or the number that Excel keeps for a day.
    static Optional<LocalDate> day(String text) {
        try {
            var day = DAY.matcher(text);
            if (day.matches()) {
                return Optional.of(date(day.group(3), day.group(2), day.group(1)));
            }
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(date(iso.group(1), iso.group(2), iso.group(3)));
            }
            if (SERIAL.matcher(text).matches()) {
                return Optional.of(EPOCH.plusDays((long) Double.parseDouble(text)));
            }
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
