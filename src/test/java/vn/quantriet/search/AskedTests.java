package vn.quantriet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A6")
class AskedTests {

    @Test
    void partsPhrasesFromWords() {
        var asked = Asked.of("kế hoạch \"ban chấp hành\" 2026");
        assertThat(asked.runs())
                .extracting(Asked.Run::folded)
                .containsExactly("ke hoach", "ban chap hanh", "2026");
        assertThat(asked.runs())
                .extracting(Asked.Run::together)
                .containsExactly(false, true, false);
    }

    @Test
    void leavesOutWhatHasAMinus() {
        var asked = Asked.of("học tập -\"trực tuyến\" -online 35-KH/ĐU - thử");
        assertThat(asked.without())
                .extracting(Asked.Run::folded)
                .containsExactly("truc tuyen", "online");
        assertThat(asked.runs())
                .extracting(Asked.Run::folded)
                .containsExactly("hoc tap 35 kh du thu");
    }

    @Test
    void takesEveryTextForAQuestion() {
        for (var odd :
                List.of(
                        "", "\"", "\"\"", "-", "- -", "-\"", "“", "%", "':*", "& | !", "\\",
                        "\0")) {
            assertThat(Asked.of(odd).isEmpty()).as(odd).isTrue();
        }
        assertThat(Asked.of("\"đường lối").runs().getFirst().together()).isTrue();
        assertThat(Asked.of("“đường lối”").runs().getFirst().together()).isTrue();
        assertThat(Asked.of("a or b").runs().getFirst().folded()).isEqualTo("a or b");
    }

    @Test
    void looksForTwentySyllablesAtMostAndSaysSo() {
        var much = Asked.of("một hai ba bốn năm ".repeat(2000));
        assertThat(much.syllables()).hasSize(20);
        assertThat(much.cut()).isTrue();
        assertThat(Asked.of("một hai ba").cut()).isFalse();
    }
}
