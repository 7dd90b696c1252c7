package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The outline of recognised text is whole, though a scanner misread the numbers of its headings.
@Tag("A3")
@Tag("B1")
class RecognisedOutlineTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"III.", "IIl.", "lII.", "1II.", "Il.", "IlI-", "HI.", "IH,", "II]", "lll."})
    void putsTheThirdHeadingInOrder(String third) {
        assertThat(paths("I. MỤC ĐÍCH, YÊU CẦU", "II. NHIỆM VỤ", third + " TỔ CHỨC THỰC HIỆN"))
                .containsExactly("I", "I.1", "II", "II.1", "III", "III.1");
    }

    @Test
    void countsARepeatedNumberBeforeTheOneAfterNext() {
        assertThat(
                        paths(
                                "I. MỤC ĐÍCH, YÊU CẦU",
                                "II. NHIỆM VỤ",
                                "II. GIẢI PHÁP",
                                "IV. TỔ CHỨC THỰC HIỆN"))
                .containsExactly("I", "I.1", "II", "II.1", "III", "III.1", "IV", "IV.1");
    }

    @Test
    void leavesARepeatedNumberOfACleanTextAsItIsPrinted() {
        assertThat(paths("I. MỤC ĐÍCH, YÊU CẦU", "II. NHIỆM VỤ", "II. TỔ CHỨC THỰC HIỆN"))
                .containsExactly("I", "I.1", "II", "II.1", "II~2", "II~2.1");
    }

    @Test
    void seesANumberWithoutItsPointAndOneThatIsHardlyANumber() {
        assertThat(paths("⁄J, MỤC ĐÍCH, YÊU CẦU", "II NHIỆM VỤ", "lỆ TỔ CHỨC THỰC HIỆN"))
                .containsExactly("I", "I.1", "II", "II.1", "III", "III.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2- ", "....1.2- ", "_1.2- ", "-1.2- ", "-_ 1.2- "})
    void seesANumberBehindSpecks(String label) {
        var sections =
                new Engine()
                        .read(
                                document(
                                        "1- Xây dựng Đảng\n1.1- Rà soát hồ sơ.\n"
                                                + label
                                                + "Lập sổ."))
                        .sections();

        assertThat(sections).extracting(Section::path).containsExactly("1", "1.1", "1.2");
        assertThat(sections.getLast().label()).isEqualTo("1.2-");
    }

    @Test
    void takesNoBulletForANumber() {
        assertThat(new Engine().read(document("- 1.200 cây xanh được trồng.")).sections())
                .isEmpty();
    }

    private static List<String> paths(String... headings) {
        var body = new StringBuilder();
        for (var heading : headings) {
            body.append(heading).append("\n\n1. Các chi bộ rà soát hồ sơ.\n\n");
        }
        return new Engine()
                .read(document(body.toString())).sections().stream().map(Section::path).toList();
    }

    private static String document(String body) {
        return """
        ĐẢNG BỘ TỈNH HẢI LĂNG                       ĐẢNG CỘNG SẢN VIỆT NAM
        ĐẢNG ỦY PHƯỜNG AN PHÚ
        *                                An Phú, ngày 05 tháng 5 năm 2026
        Số 21-KH/ĐU

        KẾ HOẠCH
        về công tác hồ sơ
        -----

        """
                + body;
    }
}
