package vn.quantriet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.plan.Finding.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.kernel.Deadline;

@Tag("B5")
class FindingTests {

    private static final Deadline DUE =
            new Deadline.Fixed("trước 31/3", LocalDate.parse("2027-03-31"), false);

    @Test
    void findsNothingInACompleteItem() {
        assertThat(Finding.in(item("Lập danh sách các hồ cạn nước của đơn vị", DUE, "Chi bộ A")))
                .isEmpty();
    }

    @Test
    void findsAllFiveMissing() {
        var bare =
                new Wording(
                        "",
                        "Tăng cường công tác hồ",
                        "",
                        "",
                        List.of(),
                        new Deadline.Unspecified(),
                        List.of(),
                        List.of());

        assertThat(Finding.in(bare))
                .containsExactly(NO_LEAD, NO_TIME, VAGUE_CONTENT, NO_OBJECTIVE, NO_SOLUTION);
    }

    @Test
    void findsACycleWithoutARule() {
        var periodic = new Deadline.Recurring("theo định kỳ", null, null);

        assertThat(Finding.in(item("Báo cáo mực nước các hồ lên cấp trên", periodic, "Chi bộ A")))
                .containsExactly(VAGUE_TIME);
    }

    @Test
    void takesAMeasureForClear() {
        assertThat(
                        Finding.in(
                                item(
                                        "Nâng cao tỷ lệ đảng viên đọc đủ 100% tài liệu",
                                        DUE, "Chi bộ A")))
                .isEmpty();
    }

    private static Wording item(String content, Deadline deadline, String lead) {
        return new Wording(
                "1",
                content,
                "Đủ số liệu",
                "Giao tổ chuyên trách",
                List.of(),
                deadline,
                List.of(lead),
                List.of());
    }
}
