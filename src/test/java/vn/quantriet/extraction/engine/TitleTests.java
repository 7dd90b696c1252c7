package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A title may begin like the body does ("Thực hiện ..."); rules and new paragraphs part the two.
@Tag("A2")
class TitleTests {

    private static final String HEAD =
            """
            ĐẢNG BỘ TỈNH LAM GIANG
            HUYỆN ỦY AN SƠN
            Số 15-KH/HU
            An Sơn, ngày 12 tháng 4 năm 2026
            KẾ HOẠCH
            Thực hiện Nghị quyết số 08-NQ/TU ngày 02/02/2026 về phát triển văn hóa đọc
            """;

    private static final String BODY =
            """
            Thực hiện Nghị quyết số 08-NQ/TU ngày 02/02/2026, Huyện ủy An Sơn ban hành Kế hoạch như sau:
            I. NHIỆM VỤ
            1. Các chi bộ trực thuộc lập tủ sách trước ngày 01/6/2026.
            """;

    private static final String TITLE =
            "Thực hiện Nghị quyết số 08-NQ/TU ngày 02/02/2026 về phát triển văn hóa đọc";

    @Test
    void endsAtARule() {
        assertThat(title(HEAD + "-----\n" + BODY)).isEqualTo(TITLE);
    }

    @Test
    void endsWhereAParagraphBeginsWithoutABlankLine() {
        assertThat(title(HEAD + BODY)).isEqualTo(TITLE);
    }

    private static String title(String text) {
        return Objects.requireNonNull(new Engine().read(text).metadata().title()).text();
    }
}
