package vn.quantriet.draft.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.draft.form.Block.Item;
import vn.quantriet.draft.form.Block.Paragraph;
import vn.quantriet.draft.form.Block.Table;

@Tag("A7")
class OfficialPaperTests {

    @Test
    void composesLettersAndDropsWhatCannotBePrinted() {
        var apart = Normalizer.normalize("Đảng ủy", Normalizer.Form.NFD);

        assertThat(new Paragraph(" " + apart + "\u0000\u200B\u202E\t1\r\n2 ").text())
                .isEqualTo("Đảng ủy 1\n2");
    }

    @Test
    void leavesTheNumberAndTheDayBlankWhileThereIsNone() {
        assertThat(Papers.draft().text(Rules.OF_2026))
                .contains("Số       -KH/ĐU\n", "Hà Nội, ngày      tháng      năm\n", "DỰ THẢO\n");
    }

    @Test
    void isIssuedWithNumberAndDay() {
        var issued = Papers.draft().issued(5, LocalDate.parse("2026-02-01"));

        assertThat(issued.draft()).isFalse();
        assertThat(issued.text(Rules.OF_2026))
                .contains("Số 05-KH/ĐU\n", "Hà Nội, ngày 01 tháng 02 năm 2026\n")
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void printsMonthsFromMarchWithoutAZero() {
        assertThat(Papers.plan().text(Rules.OF_2026)).contains("ngày 05 tháng 6 năm 2026");
    }

    @Test
    void endsAsTheRuleSays() {
        assertThat(Papers.plan().text(Rules.OF_2018)).contains("báo cáo Ban Thường vụ./.\n");
        assertThat(Papers.plan().text(Rules.OF_2026)).contains("báo cáo Ban Thường vụ.\n");
        assertThat(Papers.of(new Item("-", "Xong.")).text(Rules.OF_2018)).contains("- Xong./.\n");
    }

    @Test
    void punctuatesGroundsAndRecipients() {
        assertThat(Papers.resolution().text(Rules.OF_2026))
                .contains(
                        "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
                        "buổi sinh hoạt ngày 03/02/2026,",
                        "- Đảng ủy Cục Sông ngòi (để b/c);\n- Đảng viên chi bộ;\n- Lưu Chi bộ.");
    }

    @Test
    void putsTheSubjectOfALetterBelowItsNumber() {
        assertThat(Papers.letter().text(Rules.OF_2026))
                .contains("Số 128-CV/ĐU\nvề việc chuẩn bị nội dung")
                .contains("Kính gửi:\n- Các đảng bộ, chi bộ trực thuộc;\n- Các ban tham mưu");
    }

    @Test
    void fillsUpShortRows() {
        var table = new Table(List.of("a"), List.of(List.of("b", "c"), List.of()));

        assertThat(table.head()).containsExactly("a", "");
        assertThat(table.rows()).containsExactly(List.of("b", "c"), List.of("", ""));
    }

    @Test
    void refusesANegativeNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PaperNumber(-1, "KH/ĐU"));
    }

    @Test
    void printsAnEmptyPaper() {
        assertThat(Papers.empty().text(Rules.OF_2026)).contains("ĐẢNG CỘNG SẢN VIỆT NAM");
    }
}
