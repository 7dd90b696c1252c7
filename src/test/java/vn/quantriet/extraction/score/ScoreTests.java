package vn.quantriet.extraction.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.extraction.score.Score.Accuracy;
import vn.quantriet.extraction.score.Score.Group;

@Tag("A2")
class ScoreTests {

    private static final Map<String, Object> MONTHLY =
            Map.of("kind", "RECURRING", "rrule", "FREQ=MONTHLY;INTERVAL=1");

    private static final Map<String, Object> WORK =
            Map.of(
                    "path",
                    "II.1",
                    "title",
                    "Lập danh sách",
                    "lead",
                    List.of("Các chi bộ"),
                    "deadline",
                    MONTHLY);

    private static final Map<String, Object> OTHER_WORK =
            Map.of("path", "II.2", "title", "Tu sửa nhà văn hóa", "lead", List.of("UBND xã"));

    @Test
    void countsWhatWasFoundMissedAndMadeUp() {
        var score = score(List.of(WORK, OTHER_WORK), List.of(WORK));

        assertThat(score.of(Group.TASKS)).isEqualTo(new Tally(1, 0, 1));
        assertThat(score.micro().recall()).isEqualTo(0.5);
        assertThat(score.micro().precision()).isEqualTo(1);
        assertThat(score.misses().get("a")).anyMatch(miss -> miss.contains("Tu sửa nhà văn hóa"));
    }

    @Test
    void takesNamesThatDifferOnlyInWritingForTheSame() {
        var read =
                Map.<String, Object>of(
                        "path",
                        "ii.1",
                        "title",
                        "LẬP DANH SÁCH.",
                        "lead",
                        List.of("giao chi bộ;"),
                        "deadline",
                        Map.of("kind", "RECURRING", "rrule", "RRULE:FREQ=MONTHLY"));

        var score = score(List.of(WORK), List.of(read));

        assertThat(score.of(Accuracy.ALL)).isEqualTo(new Hits(1, 1));
    }

    @Test
    void tellsWhatIsWrongWithWorkThatWasFound() {
        var read = Map.<String, Object>of("path", "II.1", "title", "Lập danh sách");

        var score = score(List.of(WORK), List.of(read));

        assertThat(score.of(Accuracy.LEAD)).isEqualTo(new Hits(0, 1));
        assertThat(score.of(Accuracy.DEADLINE_KIND)).isEqualTo(new Hits(0, 1));
        assertThat(score.of(Accuracy.DUE)).isEqualTo(new Hits(1, 1));
        assertThat(score.of(Accuracy.RRULE)).isEqualTo(new Hits(0, 1));
    }

    @Test
    void countsADocumentWithoutReadingAsEmpty() {
        var score = Score.of(Map.of("a", document(List.of(WORK))), Map.of());

        assertThat(score.of(Group.TASKS)).isEqualTo(new Tally(0, 0, 1));
        assertThat(score.macroOfDocuments()).isZero();
    }

    @Test
    void printsNoFigureWhereThereIsNothingToCount() {
        var score = score(List.of(), List.of());

        assertThat(score.micro().f1()).isNaN();
        assertThat(ScoreTable.of(score, true)).contains("MICRO").doesNotContain("NaN");
    }

    private static Score score(List<?> gold, List<?> read) {
        return Score.of(Map.of("a", document(gold)), Map.of("a", document(read)));
    }

    private static Map<String, @Nullable Object> document(List<?> tasks) {
        return Map.of("tasks", tasks);
    }
}
