package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A2")
class ReferenceTests {

    @ParameterizedTest
    @CsvSource({
        "35-KH/ĐU, 35-KH/ĐU, false",
        "35/KH/ĐU, 35-KH/ĐU, true",
        "12 -CTr/ĐU, 12-CTr/ĐU, false",
        "96 – KL/ĐU, 96-KL/ĐU, true",
        "123/KH-UBND, 123/KH-UBND, false",
        "31/2024/QH15, 31/2024/QH15, false",
        "08-QĐi/TW, 08-QĐi/TW, false",
        "số mới, sốmới, true"
    })
    void isNormalisedAndToldFromTheRules(String printed, String normal, boolean irregular) {
        var reference = new Reference(printed);
        assertThat(reference.normalized()).isEqualTo(normal);
        assertThat(reference.irregular()).isEqualTo(irregular);
    }

    @ParameterizedTest
    @CsvSource({"02-NQ/ĐUK, 2 - nq/đuk", "35-KH/ĐU, 35/KH/ĐU"})
    void isComparedWithoutZerosAndCase(String one, String other) {
        assertThat(new Reference(one).key()).isEqualTo(new Reference(other).key());
    }
}
