package vn.quantriet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The foot of a paper as the readers of files give it: lines, or two columns in a row of cells.
@Tag("A8")
class FootTests {

    private static final String LINES =
            """
            KẾ HOẠCH
            I. MỤC ĐÍCH
            Giao đồng chí Nguyễn Ngọc Lan chỉ đạo việc nạo vét trên toàn tuyến trong năm, báo cáo kết quả với Đảng ủy trước ngày 30/11.
            Nơi nhận:
            - Các chi bộ trực thuộc (để thực hiện),
            - Lưu Văn phòng.
            T/M ĐẢNG ỦY
            BÍ THƯ
            Nguyễn Ngọc Lan
            PHỤ LỤC
            Danh mục các tuyến
            """;

    private static final String CELLS =
            """
            Nội dung chính.
            | Nơi nhận: - Các chi bộ trực thuộc, - Lưu | T/M ĐẢNG ỦY BÍ THƯ Nguyễn Ngọc Lan |
            PHỤ LỤC
            """;

    @Test
    void isLeftOutLineByLine() {
        assertThat(cut(LINES, false, false))
                .contains("KẾ HOẠCH", "Giao đồng chí Nguyễn Ngọc Lan", "PHỤ LỤC", "Danh mục")
                .doesNotContain("Nơi nhận", "Các chi bộ", "Lưu", "T/M", "BÍ THƯ\n")
                .doesNotContain("\nNguyễn Ngọc Lan");
    }

    @Test
    void staysWhereItIsWanted() {
        assertThat(cut(LINES, true, true)).isEqualTo(LINES);
        assertThat(cut(LINES, true, false)).contains("T/M ĐẢNG ỦY").doesNotContain("Nơi nhận");
        assertThat(cut(LINES, false, true)).contains("- Lưu Văn phòng").doesNotContain("T/M");
    }

    @Test
    void isEmptiedInCells() {
        assertThat(cut(CELLS, false, false))
                .contains("Nội dung chính", "PHỤ LỤC", "| | |")
                .doesNotContain("chi bộ", "Lan");
        assertThat(cut(CELLS, true, false)).contains("Lan").doesNotContain("chi bộ");
    }

    private static String cut(String text, boolean signer, boolean recipients) {
        return new Foot(Shown.description("1-KH/ĐU"), signer, recipients).cutFrom(text);
    }
}
