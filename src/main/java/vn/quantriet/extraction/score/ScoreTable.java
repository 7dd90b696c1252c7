package vn.quantriet.extraction.score;

import java.util.Locale;
import vn.quantriet.extraction.score.Score.Accuracy;
import vn.quantriet.extraction.score.Score.Group;

/// Prints a score as a table of plain text.
public final class ScoreTable {

    private static final String ROW = "%-18s%7s%7s%7s%7d%6d%6d";

    private final Score score;
    private final StringBuilder text = new StringBuilder();

    private ScoreTable(Score score) {
        this.score = score;
    }

    /// The sums; with the misses of every document when asked.
    public static String of(Score score, boolean verbose) {
        var table = new ScoreTable(score);
        table.sums();
        table.details();
        if (verbose) {
            table.documents();
        }
        return table.text.toString();
    }

    private void sums() {
        line("documents %d", score.documents().size());
        line("");
        line(
                "%-18s%7s%7s%7s%7s%6s%6s   F1 macro over docs",
                "group", "P", "R", "F1", "tp", "fp", "fn");
        for (var group : Group.values()) {
            line("%s   %s", row(name(group), score.of(group)), f(score.macroOfDocuments(group)));
        }
        line(row("MICRO", score.micro()));
        line("%-32s%7s", "MACRO (groups)", f(score.macro()));
        line("%-32s%7s", "MACRO (documents)", f(score.macroOfDocuments()));
        line("");
        line("accuracy on matched tasks   micro   (correct/of)    macro over docs");
        for (var accuracy : Accuracy.values()) {
            var hits = score.of(accuracy);
            line(
                    "  %-24s%7s   %5d/%-5d      %s",
                    name(accuracy),
                    f(hits.accuracy()),
                    hits.right(),
                    hits.of(),
                    f(score.macroOfDocuments(accuracy)));
        }
    }

    private void details() {
        line("");
        line("metadata fields");
        score.fields().forEach((name, tally) -> line("  %-24s%7s", name, f(tally.f1())));
        line("information only");
        score.notes().forEach((name, figure) -> line("  %-24s%s", name, shown(figure)));
    }

    private static String shown(Record figure) {
        return switch (figure) {
            case Tally tally ->
                    "P %s R %s F1 %s"
                            .formatted(f(tally.precision()), f(tally.recall()), f(tally.f1()));
            case Hits hits ->
                    "accuracy %s (%d/%d)".formatted(f(hits.accuracy()), hits.right(), hits.of());
            default -> throw new IllegalStateException("No figure: " + figure);
        };
    }

    private void documents() {
        score.documents()
                .forEach((name, document) -> {
                    line("");
                    line("%s: micro F1 %s", name, f(document.micro().f1()));
                    document.misses()
                            .forEach(miss -> text.append("   - ").append(miss).append('\n'));
                });
    }

    private static String row(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                ROW,
                name,
                f(tally.precision()),
                f(tally.recall()),
                f(tally.f1()),
                tally.found(),
                tally.wrong(),
                tally.missed());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String f(double figure) {
        return Double.isNaN(figure) ? "-" : String.format(Locale.ROOT, "%.3f", figure);
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
