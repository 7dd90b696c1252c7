package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("B1")
@Tag("B2")
class DeadlineReaderTests {

    private static final Path PHRASES =
            Path.of("src/test/resources/vn/quantriet/extraction/engine/deadlines.txt");

    private final DeadlineReader reader =
            new DeadlineReader(new Era(2026, LocalDate.of(2026, 3, 10), false));

    @ParameterizedTest
    @MethodSource("phrases")
    void readsTheValueOfAnAttribute(List<String> phrase) {
        var expected =
                phrase.stream()
                        .skip(1)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));

        assertThat(Summary.deadline(reader.ofValue(text(phrase.getFirst())).deadline()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hằng năm các chi bộ đánh giá kết quả | RECURRING FREQ=YEARLY",
                "Các chi bộ đánh giá kết quả hằng năm đối với đảng viên | NONE",
                "Các chi bộ xây dựng kế hoạch sinh hoạt chuyên đề hằng năm | NONE",
                "Các chi bộ thường xuyên kiểm tra đảng viên | CONTINUOUS",
                "Xác định đây là nhiệm vụ thường xuyên của chi bộ | NONE",
                "Thực hiện Nghị quyết số 10-NQ/TU ngày 05/9/2026 của Tỉnh ủy | NONE",
                "Các chi bộ gửi báo cáo trước ngày 15/9/2026 | FIXED 2026-09-14 before",
                "Rà soát hồ sơ, hoàn thành trong quý III/2026 | FIXED 2026-09-30",
                "Tháng 6/2026, tổ chức sơ kết | FIXED 2026-06-30",
                "Năm 2025 đã hoàn thành trước ngày 30/6/2025 | NONE",
                "Báo cáo đột xuất khi có yêu cầu | ON_GUIDANCE",
                "Kịp thời xử lý, khẩn trương báo cáo | NONE",
                "Phấn đấu đến năm 2030 đạt 90% | FIXED 2030-12-31",
                "Đề án phát triển giai đoạn 2026 - 2030 | NONE"
            })
    void readsProse(String clause, String expected) {
        var text = text(clause);

        assertThat(Summary.deadline(reader.inProse(text, DoerReader.predicate(text)).deadline()))
                .isEqualTo(expected);
    }

    @Test
    void takesMonthsWithoutYearAsYearlyInStandingRules() {
        var standing = new DeadlineReader(new Era(2026, null, true));

        assertThat(Summary.deadline(standing.ofValue(text("trước ngày 20/11")).deadline()))
                .isEqualTo("RECURRING FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=19 before");
    }

    @Test
    void keepsRulesThatOneRuleCannotHold() {
        var deadline = reader.ofValue(text("ngày 15/6 và ngày 20/12 hằng năm")).deadline();

        assertThat(deadline)
                .isInstanceOfSatisfying(
                        Deadline.Recurring.class,
                        recurring ->
                                assertThat(recurring.alternatives())
                                        .containsExactly(
                                                "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15",
                                                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20"));
    }

    private static Text text(String line) {
        return Normalizer.lines(line).getFirst().text();
    }

    static List<List<String>> phrases() throws IOException {
        return Files.readAllLines(PHRASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
