package vn.quantriet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A8")
class SlugTests {

    @Test
    void isMadeOfTheUnitsName() {
        assertThat(Slug.of("Đảng bộ Cục Sông ngòi")).isEqualTo("dang-bo-cuc-song-ngoi");
        assertThat(Slug.of("  –Ủy ban / Kiểm tra!! ")).isEqualTo("uy-ban-kiem-tra");
        assertThat(Slug.of("ĐU")).isEmpty();
        assertThat(Slug.of("a".repeat(59) + " b")).hasSize(59);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "dang-bo-1", "2026"})
    void holdsSmallLettersDigitsAndHyphens(String slug) {
        assertThat(Slug.isOne(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "ab", "-abc", "abc-", "Abc", "đảng", "a b c", "a/b", "..", "a.xml", "a%2fb",
                "abc\n"
            })
    void holdsNothingElse(String slug) {
        assertThat(Slug.isOne(slug)).isFalse();
    }

    @Test
    void idsAreDrawnByLot() {
        assertThat(PublicId.next()).matches("[a-z2-7]{26}").isNotEqualTo(PublicId.next());
    }
}
