package vn.quantriet.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.plan.words.Span;

/// Measures the likeness against pairs that a person labelled; `docs/findings.md` shows the figures that this prints.
@Tag("B6")
class LikenessTests {

    private static final double THRESHOLD = 0.5;

    private record Pair(
            String kind, boolean same, String one, String other, Source source, boolean heldOut) {

        double likeness() {
            return Likeness.of(Grams.of(one, source), Grams.of(other, source));
        }

        boolean isCandidate() {
            var bands = Sketch.of(Grams.of(one, source), 0);
            return Arrays.stream(Sketch.of(Grams.of(other, source), 0))
                    .anyMatch(band -> Arrays.stream(bands).anyMatch(each -> each == band));
        }

        boolean isFound() {
            return isCandidate() && likeness() >= THRESHOLD;
        }
    }

    @Test
    void findsWhatAPersonCallsTheSame() throws IOException {
        var pairs = read();
        for (boolean heldOut : List.of(false, true)) {
            print(heldOut, pairs.stream().filter(pair -> pair.heldOut() == heldOut).toList());
        }
        var heldOut = pairs.stream().filter(Pair::heldOut).toList();
        long right = heldOut.stream().filter(pair -> pair.isFound() && pair.same()).count();

        assertThat((double) right / heldOut.stream().filter(Pair::isFound).count())
                .isGreaterThanOrEqualTo(0.75);
        assertThat((double) right / heldOut.stream().filter(Pair::same).count())
                .isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void doesNotCountWhatBothTakeFromTheirPaper() {
        var paper =
                Source.of("Đẩy mạnh số hóa hồ sơ, bảo đảm an toàn thông tin trong toàn Đảng bộ");
        var item = Grams.of("Đẩy mạnh số hóa hồ sơ, bảo đảm an toàn thông tin", paper);

        assertThat(item.isEnough()).isFalse();
        assertThat(Likeness.of(item, item)).isZero();
    }

    @Test
    void marksTheWordsThatDiffer() {
        var one = "Mở 02 lớp cho bí thư chi bộ";
        var other = "Mở ba lớp cho các bí thư chi bộ";
        var difference = WordDifference.between(one, other);

        assertThat(difference.one()).containsExactly(new Span(3, 5));
        assertThat(difference.other().stream().map(span -> span.in(other)))
                .containsExactly("ba", "các");
        assertThat(WordDifference.between(one, one))
                .isEqualTo(new WordDifference(List.of(), List.of()));
        assertThat(WordDifference.between("", one).other()).isNotEmpty();
    }

    @Test
    void neverSharesANumberAcrossSalts() {
        var grams = Grams.of("Mở hai lớp bồi dưỡng cho bí thư chi bộ", Source.NONE);

        assertThat(Arrays.stream(Sketch.of(grams, 1)).boxed())
                .doesNotContainAnyElementsOf(Arrays.stream(Sketch.of(grams, 2)).boxed().toList());
        assertThat(Sketch.of(grams, 1)).isEqualTo(Sketch.of(grams, 1));
    }

    private static void print(boolean heldOut, List<Pair> pairs) {
        long right = pairs.stream().filter(pair -> pair.isFound() && pair.same()).count();
        long found = pairs.stream().filter(Pair::isFound).count();
        long same = pairs.stream().filter(Pair::same).count();
        System.out.printf(
                Locale.ROOT,
                "OVERLAP %s: %d pairs, precision %.2f, recall %.2f%n",
                heldOut ? "held out" : "tune",
                pairs.size(),
                (double) right / Math.max(1, found),
                (double) right / same);
        pairs.forEach(pair ->
                System.out.printf(
                        Locale.ROOT,
                        "  %s %-10s %s %.2f %s %s%n",
                        pair.isFound() == pair.same() ? " " : "!",
                        pair.kind(),
                        pair.same() ? "same " : "other",
                        pair.likeness(),
                        pair.isCandidate() ? "c" : "-",
                        pair.one()));
    }

    private static List<Pair> read() throws IOException {
        var pairs = new ArrayList<Pair>();
        boolean heldOut = false;
        for (var line : Files.readAllLines(Path.of("src/test/resources/overlap/pairs.txt"))) {
            if (line.startsWith("==")) {
                heldOut = line.contains("held out");
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                pairs.add(
                        new Pair(
                                parts.get(0),
                                parts.get(1).equals("same"),
                                parts.get(2),
                                parts.get(3),
                                Source.of(parts.get(4)),
                                heldOut));
            }
        }
        return pairs;
    }
}
