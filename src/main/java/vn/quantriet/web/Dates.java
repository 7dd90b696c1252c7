package vn.quantriet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Days and moments as people here write them.
public final class Dates {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);

    private Dates() {}

    /// 31/01/2026; nothing for no day.
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /// What stands in a field for a day: a day of the form of addresses as 31/01/2026, anything else as it was typed.
    public static String typed(@Nullable String value) {
        if (value == null) {
            return "";
        }
        try {
            return day(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }

    /// 10:42 31/01/2026; nothing for no moment.
    public static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /// Whole days from today to the day; negative once it has passed.
    public static long daysUntil(LocalDate day, LocalDate today) {
        return ChronoUnit.DAYS.between(today, day);
    }
}
