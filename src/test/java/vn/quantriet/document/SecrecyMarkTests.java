package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A1")
class SecrecyMarkTests {

    @ParameterizedTest
    @CsvSource({
        "MẬT, PLAIN",
        "' * MẬT * ', PLAIN",
        "TỐI  MẬT, HIGH",
        "TUYỆT MẬT, TOP",
        "Độ mật: Mật, PLAIN",
        "ĐỘ MẬT: TỐI MẬT, HIGH",
        "| ĐẢNG ỦY BỘ | TUYỆT MẬT |, TOP"
    })
    void isTheStampNearTheHead(String line, SecrecyMark mark) {
        var text = "ĐẢNG BỘ BỘ BIỂN\n" + line + "\nKẾ HOẠCH\nBảo vệ bí mật";
        var found = SecrecyMark.of(text).orElse(null);
        assertThat(found).isEqualTo(mark);
        assertThat(SecrecyMark.of(Normalizer.normalize(text, Normalizer.Form.NFD)).orElse(null))
                .isEqualTo(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Về công tác bảo vệ bí mật",
                "Mật ong",
                "1. Văn bản mật do Văn phòng giữ"
            })
    void isNotAWordAboutSecrets(String line) {
        assertThat(SecrecyMark.of(line)).isEmpty();
    }

    @Test
    void isNotLookedForInTheAppendices() {
        assertThat(SecrecyMark.of("Một dòng\n".repeat(60) + "MẬT")).isEmpty();
    }
}
