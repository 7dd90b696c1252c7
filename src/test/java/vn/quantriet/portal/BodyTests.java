package vn.quantriet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.portal.Body.Heading;
import vn.quantriet.portal.Body.Mention;
import vn.quantriet.portal.Body.Paragraph;
import vn.quantriet.portal.Body.Piece;
import vn.quantriet.portal.Body.Table;

@Tag("A8")
class BodyTests {

    @Test
    void hasHeadingsParagraphsAndTables() {
        var body =
                Body.of(
                        """
                        **I. MỤC ĐÍCH**
                        Nạo vét.

                        Điều 2. Tổ chức
                        | Việc | Hạn |
                        |---|---|
                        | Đo | 3/4 |
                        """,
                        List.of());

        assertThat(body.blocks())
                .containsExactly(
                        new Heading(2, List.of(new Piece("I. MỤC ĐÍCH", ""))),
                        new Paragraph(List.of(new Piece("Nạo vét.", ""))),
                        new Heading(3, List.of(new Piece("Điều 2. Tổ chức", ""))),
                        new Table(
                                List.of(
                                        List.of(cell("Việc"), cell("Hạn")),
                                        List.of(cell("Đo"), cell("3/4")))));
    }

    @Test
    void linksWhatIsNamedTheLongestFirst() {
        var body =
                Body.of(
                        "Thực hiện Kế hoạch số 12-KH/ĐU và 12-KH/ĐU.",
                        List.of(
                                new Mention("12-KH/ĐU", "/b"),
                                new Mention("Kế hoạch số 12-KH/ĐU", "/a")));

        assertThat(body.blocks())
                .containsExactly(
                        new Paragraph(
                                List.of(
                                        new Piece("Thực hiện ", ""),
                                        new Piece("Kế hoạch số 12-KH/ĐU", "/a"),
                                        new Piece(" và ", ""),
                                        new Piece("12-KH/ĐU", "/b"),
                                        new Piece(".", ""))));
    }

    @Test
    void endsWhereAnOldPhoneWouldBecomeSlow() {
        var body = Body.of("một dòng chữ\n".repeat(100_000), List.of());

        assertThat(body.cut()).isTrue();
        assertThat(body.blocks()).hasSizeBetween(30_000, 31_000);
    }

    private static List<Piece> cell(String words) {
        return List.of(new Piece(words, ""));
    }
}
