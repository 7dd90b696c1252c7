package vn.quantriet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("J")
class DayFormatTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /// In Hà Nội it is the fifth already.
    private final DayFormat days =
            new DayFormat(
                    Clock.fixed(
                            Instant.parse("2025-08-04T18:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @ParameterizedTest
    @CsvSource({
        "5/8/2025, 2025-08-05",
        "05/08/2025, 2025-08-05",
        "05082025, 2025-08-05",
        "5-8-2025, 2025-08-05",
        "5.8.2025, 2025-08-05",
        "' 5 / 8 / 2025 ', 2025-08-05",
        "29/2/2024, 2024-02-29",
        "31/12, 2025-12-31",
        "2025-08-05, 2025-08-05",
        "hôm nay, 2025-08-05",
        "Mai, 2025-08-06"
    })
    void readsDaysAsPeopleTypeThem(String typed, LocalDate day) throws ParseException {
        assertThat(days.parse(typed, VIETNAMESE)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/2/2025", "29/2/2025", "8/13/2025", "5/8/58", "2025", "mốt", "1/1/20255"})
    void doesNotGuess(String typed) {
        assertThatExceptionOfType(ParseException.class)
                .isThrownBy(() -> days.parse(typed, VIETNAMESE));
    }
}
