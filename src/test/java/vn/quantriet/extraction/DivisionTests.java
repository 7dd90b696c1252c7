package vn.quantriet.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quantriet.kernel.Deadline;

class DivisionTests {

    private static final String TEXT =
            "1. **Văn phòng** lập danh sách; trình duyệt trước 01/3/2026. Phòng Tổng hợp mở 02 lớp\nbồi dưỡng cho đảng viên.";
    private static final Deadline MARCH =
            new Deadline.Fixed("trước 01/3/2026", LocalDate.of(2026, 2, 28), true);

    private final Wording whole = wording(new Passage(3, TEXT.length()));

    @Test
    void leavesTheTimeWithThePartThatPrintsIt() {
        var parts = new Division(whole, TEXT).before(List.of(2));

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().wording().deadline()).isEqualTo(MARCH);
        assertThat(parts.getLast().wording().deadline()).isInstanceOf(Deadline.Unspecified.class);
        assertThat(parts.getFirst().wording().quantities()).isEmpty();
        assertThat(parts.getLast().wording().quantities()).containsExactly("02 lớp");
    }

    @Test
    void findsTheWordsOfEachPartThroughMarksAndLineBreaks() {
        var parts = new Division(whole, TEXT).before(List.of(2));

        assertThat(parts.getFirst().wording().passage().in(TEXT))
                .isEqualTo("Văn phòng** lập danh sách; trình duyệt trước 01/3/2026.");
        assertThat(parts.getLast().wording().passage().in(TEXT))
                .isEqualTo("Phòng Tổng hợp mở 02 lớp\nbồi dưỡng cho đảng viên.");
    }

    @Test
    void keepsWhoDoesItAndAsksForASecondLook() {
        var parts = new Division(whole, TEXT).before(List.of(1, 2));

        assertThat(parts).hasSize(3);
        assertThat(parts)
                .allSatisfy(part -> {
                    assertThat(part.wording().leads()).containsExactly("Văn phòng");
                    assertThat(part.certainty().isSure()).isFalse();
                });
        assertThat(parts.getFirst().wording().title()).isEqualTo("Văn phòng lập danh sách");
    }

    @Test
    void takesSelectedWordsOutOfTheMiddle() {
        int start = TEXT.indexOf("trình duyệt");
        var selected = new Passage(start, start + "trình duyệt trước 01/3/2026.".length());

        var parts = new Division(whole, TEXT).around(selected);

        assertThat(parts)
                .extracting(part -> part.wording().content())
                .containsExactly(
                        "Văn phòng lập danh sách;",
                        "trình duyệt trước 01/3/2026.",
                        "Phòng Tổng hợp mở 02 lớp bồi dưỡng cho đảng viên.");
    }

    @Test
    void refusesCutsThatDivideNothing() {
        var division = new Division(whole, TEXT);

        assertThatThrownBy(() -> division.before(List.of(0))).isInstanceOf(ReviewRefused.class);
        assertThatThrownBy(() -> division.before(List.of(9))).isInstanceOf(ReviewRefused.class);
        assertThatThrownBy(() -> division.around(new Passage(0, 2)))
                .isInstanceOf(ReviewRefused.class);
    }

    private static Wording wording(Passage passage) {
        return new Wording(
                "1",
                "Văn phòng lập danh sách",
                PlainText.of(TEXT, passage).toString(),
                List.of("Văn phòng"),
                List.of(),
                MARCH,
                List.of("02 lớp"),
                passage);
    }
}
