package vn.quantriet.plan.specific;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures the checks against items that a person labelled; `docs/findings.md` shows the figures that this prints.
@Tag("B5")
class AnnotatedItemsTests {

    private static final List<AnnotatedItem> ITEMS = AnnotatedItem.all();

    private record Score(int right, int found, int expected) {

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        double f1() {
            return 2.0 * right / Math.max(1, found + expected);
        }
    }

    @Test
    void findsWhatAPersonFindsInItemsThatNobodyTunedOn() {
        print();
        var heldOut = score(ITEMS.stream().filter(AnnotatedItem::heldOut).toList(), null);

        assertThat(ITEMS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(heldOut.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(heldOut.recall()).isGreaterThanOrEqualTo(0.80);
    }

    private static void print() {
        for (boolean heldOut : List.of(false, true)) {
            var part = ITEMS.stream().filter(item -> item.heldOut() == heldOut).toList();
            System.out.printf(
                    "FINDINGS %s, %d items%n", heldOut ? "held out" : "tune", part.size());
            for (var kind : FindingKind.values()) {
                print(kind.name(), score(part, kind));
            }
            print("all", score(part, null));
            part.stream()
                    .filter(item -> !item.found().equals(item.expected()))
                    .forEach(item ->
                            System.out.printf(
                                    "  %s: found %s, a person %s%n",
                                    item.asked().content(), item.found(), item.expected()));
        }
    }

    private static void print(String name, Score score) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f |%n",
                name,
                score.expected(),
                score.precision(),
                score.recall(),
                score.f1());
    }

    private static Score score(
            List<AnnotatedItem> items, @org.jspecify.annotations.Nullable FindingKind only) {
        var kinds = only == null ? Arrays.asList(FindingKind.values()) : List.of(only);
        int right = 0;
        int found = 0;
        int expected = 0;
        for (var item : items) {
            var seen = item.found();
            for (var kind : kinds) {
                found += seen.contains(kind) ? 1 : 0;
                expected += item.expected().contains(kind) ? 1 : 0;
                right += seen.contains(kind) && item.expected().contains(kind) ? 1 : 0;
            }
        }
        return new Score(right, found, expected);
    }
}
