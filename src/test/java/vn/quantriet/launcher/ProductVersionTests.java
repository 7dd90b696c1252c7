package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductVersionTests {

    @ParameterizedTest
    @CsvSource({
        "0.2.0,  0.1.0, true",
        "0.10.0, 0.9.9, true",
        "1,      0.9.9, true",
        "0.1.1,  0.1,   true",
        "0.1.0,  0.1,   false",
        "0.1.0,  0.1.0, false",
        "0.1.0,  0.2.0, false",
        "0.2.0-SNAPSHOT, 0.2.0, false"
    })
    void countsByNumbersNotByLetters(String one, String other, boolean newer) {
        assertThat(ProductVersion.of(one).isNewerThan(ProductVersion.of(other))).isEqualTo(newer);
    }
}
