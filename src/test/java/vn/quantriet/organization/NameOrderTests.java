package vn.quantriet.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("I3")
class NameOrderTests {

    @Test
    void sortsByGivenNameThenByTheRest() {
        sorts(
                "Bùi Khánh An",
                "Nguyễn An",
                "Trần Văn An",
                "Đỗ Ngọc Ánh",
                "Lê Thị Ánh",
                "Phạm Thiên Ân",
                "Hoàng Thái Bình",
                "Cao Minh Cường",
                "Đỗ Tiến Dũng",
                "Vũ Quốc Đạt",
                "Trịnh Hà",
                "Trịnh Hạ",
                "Lê Thị Hoa",
                "Ngô Ý Lan",
                "Tạ Uyên",
                "Tạ Ưng",
                "Phan Như Ý");
    }

    @Test
    void putsTheTonesInTheirOrder() {
        sorts("Lê Ma", "Lê Mà", "Lê Mả", "Lê Mã", "Lê Má", "Lê Mạ", "Lê Mai");
    }

    @Test
    void keepsFamiliesTogetherUnderOneGivenName() {
        sorts("Lê Văn Hải", "Nguyễn Thị Hải", "Nguyễn Văn Hải", "Nguyện An Hải");
    }

    @Test
    void doesNotMindCaseOrHowMarksAreEncoded() {
        var decomposed = Normalizer.normalize("Vũ Quốc ĐẠT", Normalizer.Form.NFD);
        assertThat(NameOrder.of(decomposed)).isEqualTo(NameOrder.of("vũ quốc đạt"));
        assertThat(NameOrder.of("  Vũ\u00a0 Quốc Đạt ")).isEqualTo(NameOrder.of("Vũ Quốc Đạt"));
    }

    private static void sorts(String... names) {
        var shuffled = new ArrayList<>(List.of(names));
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(
                (one, other) -> Arrays.compareUnsigned(NameOrder.of(one), NameOrder.of(other)));
        assertThat(shuffled).containsExactly(names);
    }
}
