package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A6")
class SymbolKeyTests {

    @Test
    void isTheSameHoweverASymbolIsWritten() {
        for (var typed :
                List.of(
                        "35-KH/ĐU",
                        "35/KH/ĐU",
                        "35 KH DU",
                        "35khdu",
                        "35 – kh/đu",
                        "035-KH/ĐU",
                        "số 35-KH/ĐU",
                        "35-KH/ÐU")) {
            assertThat(SymbolKey.asked(typed)).as(typed).contains("35 khdu");
        }
    }

    @Test
    void leavesOutTheYearAsPeopleDo() {
        assertThat(SymbolKey.of("35/2025/NĐ-CP")).containsExactly("35 2025ndcp", "35 ndcp");
        assertThat(SymbolKey.asked("35/NĐ-CP")).contains("35 ndcp");
    }

    @Test
    void isNotMadeOfWords() {
        assertThat(SymbolKey.asked("nhiệm kỳ 2025 - 2030 của đảng bộ")).isEmpty();
        assertThat(SymbolKey.asked("học tập nghị quyết")).isEmpty();
        assertThat(SymbolKey.of("không số")).isEmpty();
        assertThat(SymbolKey.of("")).isEmpty();
    }

    @Test
    void isFoundAmongWords() {
        assertThat(SymbolKey.asked("kế hoạch 35-KH/ĐU về học tập")).contains("35 khdu");
        assertThat(
                        SymbolKey.mentions(
                                "theo Nghị quyết số 02-NQ/ĐUK và Công văn 7/UBND-VX, ngày 2/3/2025"))
                .containsExactly("2 nqduk", "7 ubndvx");
    }

    @Test
    void readsAnythingInOneGo() {
        for (var odd :
                List.of("1/", "1-A-".repeat(50_000), "1/".repeat(50_000), "9".repeat(100_000))) {
            assertThat(SymbolKey.mentions(odd)).hasSizeLessThan(3000);
            SymbolKey.asked(odd.substring(0, Math.min(300, odd.length())));
        }
    }
}
