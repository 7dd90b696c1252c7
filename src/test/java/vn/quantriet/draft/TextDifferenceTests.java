package vn.quantriet.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.draft.TextDifference.Kind.AFTER;
import static vn.quantriet.draft.TextDifference.Kind.BEFORE;
import static vn.quantriet.draft.TextDifference.Kind.BOTH;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.draft.TextDifference.Line;

@Tag("A7")
class TextDifferenceTests {

    @Test
    void tellsWhatWentAndWhatCame() {
        assertThat(
                        TextDifference.of(
                                        List.of("a", "b", "c", "d"),
                                        List.of("a", "x", "c", "d", "e"))
                                .lines())
                .containsExactly(
                        new Line(BOTH, "a"),
                        new Line(BEFORE, "b"),
                        new Line(AFTER, "x"),
                        new Line(BOTH, "c"),
                        new Line(BOTH, "d"),
                        new Line(AFTER, "e"));
    }

    @Test
    void isEmptyForEqualTexts() {
        assertThat(TextDifference.of(List.of("a", "b"), List.of("a", "b")).isEmpty()).isTrue();
        assertThat(TextDifference.of(List.of(), List.of("a")).isEmpty()).isFalse();
    }

    @Test
    void giveBackBothTextsHoweverLong() {
        var before = IntStream.range(0, 5_000).mapToObj(line -> "cũ " + line).toList();
        var after = IntStream.range(0, 5_000).mapToObj(line -> "mới " + line).toList();
        var lines = TextDifference.of(before, after).lines();
        assertThat(lines.stream().filter(line -> line.kind() != AFTER).map(Line::text))
                .isEqualTo(before);
        assertThat(lines.stream().filter(line -> line.kind() != BEFORE).map(Line::text))
                .isEqualTo(after);
    }
}
