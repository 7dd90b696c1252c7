package vn.quantriet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A6")
class SnippetTests {

    private static final String FILLER = "mưa rơi đều trên mặt sông rộng ".repeat(10);

    @Test
    void marksTheWordsWhateverTheirMarks() {
        var text = FILLER + "Tổ chức QUÁN TRIỆT nghị quyết. " + FILLER;
        var snippet = only(text, "quan triet");
        assertThat(snippet)
                .contains("Tổ chức [QUÁN TRIỆT] nghị quyết")
                .startsWith("… ")
                .endsWith(" …");
    }

    @Test
    void prefersWhereTheWordsStandTogether() {
        var text = "Quán nước. " + FILLER + "triệt để. " + FILLER + "đã quán triệt xong " + FILLER;
        assertThat(Snippet.of(text, Asked.of("quán triệt"), 2)).hasSize(1);
        assertThat(only(text, "quán triệt")).contains("đã [quán triệt] xong");
    }

    @Test
    void marksSingleWordsWhereNoneStandTogether() {
        assertThat(only("Quán nước đã bị triệt hạ", "quán triệt"))
                .isEqualTo("[Quán] nước đã bị [triệt] hạ");
    }

    @Test
    void showsSeveralPlacesInTheOrderOfTheText() {
        var text = "thủy lợi một " + FILLER + "thủy lợi hai " + FILLER + "thủy lợi ba " + FILLER;
        assertThat(Snippet.of(text, Asked.of("thuỷ lợi"), 2))
                .hasSize(2)
                .isSortedAccordingTo(java.util.Comparator.comparingInt(Snippet::start));
    }

    @Test
    void pointsToTheMarkedWordsInCodePoints() {
        var text = "😀😀 " + FILLER + "thủy lợi nội đồng";
        var snippet = Snippet.of(text, Asked.of("thuy loi"), 1).getFirst();
        int from = text.offsetByCodePoints(0, snippet.start());
        assertThat(text.substring(from, text.offsetByCodePoints(0, snippet.end())))
                .isEqualTo("thủy lợi");
    }

    @Test
    void findsNothingInWhatHoldsNothing() {
        assertThat(Snippet.of("", Asked.of("thủy"), 2)).isEmpty();
        assertThat(Snippet.of(FILLER, Asked.of("zzz"), 2)).isEmpty();
        assertThat(Snippet.of(FILLER, Asked.of("\""), 2)).isEmpty();
    }

    @Test
    void isDoneSoonWithTheSameWordOverAndOver() {
        var text = "đảng ".repeat(50_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(Snippet.of(text, Asked.of("đảng đảng"), 2)).hasSize(2));
    }

    private static String only(String text, String words) {
        return Snippet.of(text, Asked.of(words), 1).getFirst().pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
