package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A6")
class SearchDaysTests {

    private static final LocalDate REGISTERED = LocalDate.of(2100, 1, 1);

    @Test
    void coversExactlyTheDaysOfAStretch() {
        var random = new Random(6);
        for (int turn = 0; turn < 300; turn++) {
            int from = random.nextInt(4000);
            int to = from + random.nextInt(1500);
            var keys = SearchDays.covering(from, to);
            assertThat(keys).doesNotHaveDuplicates().hasSizeLessThan(45);
            IntStream.of(from - 1, from, (from + to) / 2, to, to + 1)
                    .filter(cell -> cell >= 0)
                    .forEach(cell -> {
                        var day = LocalDate.of(1930, 2, 3).plusDays(8L * cell);
                        assertThat(SearchDays.cell(day)).isEqualTo(cell);
                        assertThat(SearchDays.keys(day, REGISTERED).stream().filter(keys::contains))
                                .hasSize(cell >= from && cell <= to ? 1 : 0);
                    });
        }
    }

    @Test
    void putsWhatIsOlderThanAllIntoTheFirstCell() {
        assertThat(SearchDays.cell(LocalDate.of(1890, 1, 1))).isZero();
    }

    @Test
    void keepsDaysAheadOfTheirRegistrationApart() {
        assertThat(SearchDays.keys(REGISTERED.plusDays(1), REGISTERED))
                .containsExactly(SearchDays.FUTURE);
    }
}
