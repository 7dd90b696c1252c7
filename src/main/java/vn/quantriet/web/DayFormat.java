package vn.quantriet.web;

import java.text.ParseException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/// Reads days as people here type them: 5/8/2025, 05082025, 5-8-2025, 5.8.2025, 5/8 (of this year), hôm nay, mai.
///
/// The form of addresses, 2025-08-05, is read too and is the one printed. A year has four digits: of 58 nobody can say
/// which century it means.
final class DayFormat implements Formatter<LocalDate> {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?");

    private final Clock clock;

    DayFormat(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        var words = text.strip().toLowerCase(Locale.ROOT);
        try {
            return ISO.matcher(words).matches() ? LocalDate.parse(words) : spoken(words);
        } catch (DateTimeException wrong) {
            throw (ParseException) new ParseException(text, 0).initCause(wrong);
        }
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    private LocalDate spoken(String words) {
        var today = LocalDate.now(clock);
        return switch (words) {
            case "nay", "hôm nay", "hom nay" -> today;
            case "mai", "ngày mai", "ngay mai" -> today.plusDays(1);
            default -> numbers(words, today);
        };
    }

    private static LocalDate numbers(String words, LocalDate today) {
        var digits = DIGITS.matcher(words);
        var match = digits.matches() ? digits : PARTS.matcher(words);
        if (!match.matches()) {
            throw new DateTimeParseException("no day", words, 0);
        }
        int year = match.group(3) == null ? today.getYear() : Integer.parseInt(match.group(3));
        return LocalDate.of(
                year, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1)));
    }
}
