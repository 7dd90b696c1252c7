package vn.quantriet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A6")
class SyllableTests {

    @Test
    void foldsCaseAndMarks() {
        assertThat(folded("Quán triệt ĐẢNG uỷ, Ðoàn – 35-KH/ĐU"))
                .containsExactly("quan", "triet", "dang", "uy", "doan", "35", "kh", "du");
    }

    @Test
    void knowsBothPlacesOfATone() {
        for (var pair :
                List.of(
                        List.of("hoà", "hòa"),
                        List.of("uỷ", "ủy"),
                        List.of("thuỷ", "thủy"),
                        List.of("khoẻ", "khỏe"),
                        List.of("kỹ", "kĩ"),
                        List.of("LÝ", "lí"))) {
            assertThat(marked(pair.getFirst())).isEqualTo(marked(pair.getLast()));
        }
    }

    @Test
    void tellsSyllablesApartThatOnlySoundAlike() {
        assertThat(marked("quán")).isNotEqualTo(marked("quân"));
        assertThat(marked("đáng")).isNotEqualTo(marked("đảng"));
        assertThat(marked("dang")).isNotEqualTo(marked("đang"));
        assertThat(marked("tấn")).isNotEqualTo(marked("tân"));
        assertThat(folded("tay tai thuý thúi")).containsExactly("tay", "tai", "thuy", "thui");
    }

    @Test
    void takesDecomposedLettersForWhatTheyAre() {
        var text = "Hoà giải, Uỷ ban, quyết định, đường lối, ngữ nghĩa";
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(Syllable.in(decomposed).stream().map(Syllable::marked))
                .containsExactlyElementsOf(
                        Syllable.in(text).stream().map(Syllable::marked).toList());
    }

    @Test
    void passesOverSoftHyphensAndJoiners() {
        assertThat(folded("quán\u00ADtriệt\u200B x")).containsExactly("quantriet", "x");
    }

    @Test
    void pointsIntoTheText() {
        var text = "  «Hòa» giải";
        assertThat(Syllable.in(text))
                .extracting(each -> text.substring(each.start(), each.end()))
                .containsExactly("Hòa", "giải");
    }

    @Test
    void readsAnythingInOneGo() {
        assertThat(Syllable.in("\u0301\u0301 ́ 😀 \uD800 中文 İ ß \0")).hasSizeBetween(3, 6);
        assertThat(Syllable.in("a".repeat(1_000_000)).getFirst().folded()).hasSize(40);
        assertThat(Syllable.in("a\u0301".repeat(1_000_000))).hasSize(1);
    }

    private static List<String> folded(String text) {
        return Syllable.in(text).stream().map(Syllable::folded).toList();
    }

    private static String marked(String text) {
        return Syllable.in(text).getFirst().marked();
    }
}
