package vn.quantriet.extraction.score;

import java.util.List;
import vn.quantriet.extraction.score.DocumentScore.Comparison;
import vn.quantriet.extraction.score.Score.Group;

/// Compares numbered items by label and path.
final class OutlineComparison {

    private record Item(String label, String path) {

        static Item of(Entry section) {
            return new Item(
                    ScoreFold.label(section.get("label")), ScoreFold.path(section.get("path")));
        }
    }

    private OutlineComparison() {}

    static void compare(Comparison comparison, List<Entry> gold, List<Entry> read) {
        var annotated = gold.stream().map(Item::of).toList();
        var found = read.stream().map(Item::of).toList();
        comparison.put(Group.OUTLINE, comparison.collections("outline", annotated, found));
        comparison.note(
                "outline_paths",
                Tally.of(
                        annotated.stream().map(Item::path).toList(),
                        found.stream().map(Item::path).toList()));
    }
}
