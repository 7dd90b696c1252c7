package vn.quantriet.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.draft.form.Block;

@Tag("A7")
class DraftBlocksTests {

    @Test
    void readsTheNumberingOfTheField() {
        var text =
                """
                1. Mục đích
                - Quán triệt đầy đủ nội dung.
                2. Các chi bộ báo cáo trước ngày 15 hằng tháng.
                2.1. Chế độ báo cáo
                a) Nội dung: rà soát quy chế
                + Ý nhỏ hơn
                Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
                Câu thường không đánh số.
                """;
        assertThat(DraftBlocks.of("", List.of(new Section("II. NHIỆM VỤ", text))))
                .containsExactly(
                        new Block.Heading(1, "II.", "NHIỆM VỤ"),
                        new Block.Heading(2, "1.", "Mục đích"),
                        new Block.Item("-", "Quán triệt đầy đủ nội dung."),
                        new Block.Item("2.", "Các chi bộ báo cáo trước ngày 15 hằng tháng."),
                        new Block.Heading(3, "2.1.", "Chế độ báo cáo"),
                        new Block.Item("a)", "Nội dung: rà soát quy chế"),
                        new Block.Item("+", "Ý nhỏ hơn"),
                        new Block.Item(
                                "Điều 1.", "Ban hành kèm theo Quyết định này Quy chế làm việc."),
                        new Block.Paragraph("Câu thường không đánh số."));
    }

    @Test
    void makesTablesOfRowsBetweenBarsAndGroundsOfTheLinesOfGrounds() {
        var rows =
                """
                Danh mục việc:
                | TT | Việc | Hạn |
                |---|---|---|
                | 1 | Rà soát | 30/6 |
                | 2 | Báo cáo
                Hết bảng.
                """;
        assertThat(
                        DraftBlocks.of(
                                "- Căn cứ Điều lệ Đảng;\nXét đề nghị của Văn phòng",
                                List.of(new Section("", rows))))
                .containsExactly(
                        new Block.Ground("Căn cứ Điều lệ Đảng"),
                        new Block.Ground("Xét đề nghị của Văn phòng"),
                        new Block.Paragraph("Danh mục việc:"),
                        new Block.Table(
                                List.of("TT", "Việc", "Hạn"),
                                List.of(List.of("1", "Rà soát", "30/6"), List.of("2", "Báo cáo"))),
                        new Block.Paragraph("Hết bảng."));
    }

    @Test
    void knowsTheWordsThatEnact() {
        assertThat(DraftBlocks.of("BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH:"))
                .containsExactly(new Block.Enactment("BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH:"));
    }

    /// Whatever is typed becomes a paper, and in time.
    @Test
    void readsHostileTextInTime() {
        var hostile =
                List.of(
                        "1.1.1.1.1.1.1.1 ".repeat(5_000),
                        "(".repeat(100_000),
                        "|".repeat(100_000),
                        "- ".repeat(50_000),
                        "I. ".repeat(30_000),
                        "\n".repeat(100_000) + "hết");
        for (var text : hostile) {
            assertTimeout(Duration.ofSeconds(2), () -> DraftBlocks.of(text));
        }
        assertThat(DraftBlocks.of("một dòng lạ ✻ § ¶"))
                .containsExactly(new Block.Paragraph("một dòng lạ ✻ § ¶"));
    }

    @Test
    void drawsBarsInATableThatIsCalledAChart() {
        assertThat(DraftBlocks.of("| Biểu đồ: Chỉ tiêu | Kỳ này |\n| Việc đến hạn | 12 |"))
                .containsExactly(
                        new Block.Table(
                                List.of("Chỉ tiêu", "Kỳ này"),
                                List.of(List.of("Việc đến hạn", "12")),
                                true));
    }
}
