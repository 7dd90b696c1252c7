package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A4")
class PaperNameTests {

    private static final LocalDate DAY = LocalDate.parse("2024-08-14");

    private static PaperName name(
            @Nullable DocumentType type,
            String reference,
            @Nullable LocalDate day,
            @Nullable String issuer) {
        return new PaperName(type, reference, day, issuer == null ? "" : issuer);
    }

    @ParameterizedTest
    @CsvSource({
        // number, its issuer; the other's number, issuer; with the same day, without a day
        "35-KH/ĐU, Đảng ủy Sở Biển, 35/KH/ĐU, Đảng uỷ Sở Biển, SURE, LIKELY",
        "09-NQ/ĐU, Ban Chấp hành Đảng bộ Bộ, 9-NQ/ĐU, Đảng bộ Bộ, SURE, LIKELY",
        "06-CT/ĐUK, Đảng ủy Khối, 06-CT/ĐUK, Đảng ủy Khối kinh tế biển, SURE, LIKELY",
        "06-CT/ĐUK, Ban Chấp hành Đảng bộ Khối biển, 06-CT/ĐUK, Đảng ủy Khối biển, SURE, LIKELY",
        "16-ĐA/TU, Đảng bộ tỉnh Lam Giang, 16-ĐA/TU, Tỉnh ủy Lam Giang, SURE, LIKELY",
        "35-KH/ĐU, Đảng ủy Bộ Biển, 35-KH/ĐU, Đảng ủy Khối Biển, NO, NO",
        "06-CT/ĐUK, , 06-CT/ĐUK, Đảng ủy Khối kinh tế biển, SURE, LIKELY",
        "06-CT/ĐUK, Ban Thường vụ, 06-CT/ĐUK, Đảng ủy Khối kinh tế biển, SURE, LIKELY",
        "35-KH/ĐU, Đảng ủy Sở Biển, 35-KH/ĐU, Đảng ủy Sở Đảo, NO, NO",
        "21-NQ/TW, Bộ Chính trị, 21-NQ/TW, Ban Chấp hành Trung ương, SURE, LIKELY",
        "35-KH/ĐU, Đảng ủy Sở Biển, 36-KH/ĐU, Đảng ủy Sở Biển, NO, NO"
    })
    void agreesOrNot(
            String number,
            String issuer,
            String otherNumber,
            String otherIssuer,
            PaperName.Agreement withDay,
            PaperName.Agreement withoutDay) {
        var one = name(DocumentType.PLAN, number, DAY, issuer);
        var same = name(DocumentType.PLAN, otherNumber, DAY, otherIssuer);
        var undated = name(DocumentType.PLAN, otherNumber, null, otherIssuer);
        assertThat(one.agreement(same)).isEqualTo(withDay).isEqualTo(same.agreement(one));
        assertThat(one.agreement(undated)).isEqualTo(withoutDay).isEqualTo(undated.agreement(one));
    }

    @ParameterizedTest
    @CsvSource({"DECISION, NO", "REGULATION, SURE", ", SURE"})
    void tellsKindsWithOneSymbolApart(@Nullable DocumentType other, PaperName.Agreement agreement) {
        var one = name(DocumentType.REGULATION, "22-QĐ/TW", DAY, "Ban Bí thư");
        assertThat(one.agreement(name(other, "22-QĐ/TW", DAY, ""))).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-14, SURE", "2019-08-14, NO"})
    void tellsTermsApartByTheDay(LocalDate day, PaperName.Agreement agreement) {
        var one = name(DocumentType.PLAN, "35-KH/ĐU", DAY, "Đảng ủy Sở Biển");
        assertThat(one.agreement(name(DocumentType.PLAN, "35-KH/ĐU", day, "Đảng ủy Sở Biển")))
                .isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "số mới, ''"})
    void isNoneWithoutANumber(String one, String other) {
        assertThat(name(null, one, DAY, "").agreement(name(null, other, DAY, "")))
                .isEqualTo(PaperName.Agreement.NO);
    }
}
