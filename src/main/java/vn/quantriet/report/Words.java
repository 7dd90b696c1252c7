package vn.quantriet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a section with its figures: `⟦2⟧` stands for figure 2, `⟦T1⟧` for table 1. Whoever writes sees them as `[37 #2]`
/// and `[bảng #T1]`; the number before the sign is only for reading.
final class Words {

    private static final Pattern MARK = Pattern.compile("⟦(T?)(\\d{1,6})⟧");
    private static final Pattern TYPED = Pattern.compile("\\[[^\\[\\]\\n]{0,80}#(T?)(\\d{1,6})\\]");

    private Words() {}

    static String figure(int number) {
        return "⟦" + number + "⟧";
    }

    static String grid(int number) {
        return "⟦T" + number + "⟧";
    }

    /// As the author sees them.
    ///
    /// @param value what a figure says now
    /// @param table the word for a table
    static String typed(String words, Function<Integer, String> value, String table) {
        return MARK.matcher(words)
                .replaceAll(found -> {
                    var number = Integer.parseInt(found.group(2));
                    var shown = found.group(1).isEmpty() ? value.apply(number) : table;
                    return Matcher.quoteReplacement(
                            "[%s #%s%d]".formatted(shown, found.group(1), number));
                });
    }

    /// As they are kept. What names no figure of the report stays as it was typed.
    static String kept(
            String typed, Function<Integer, Boolean> figures, Function<Integer, Boolean> grids) {
        return TYPED.matcher(typed.replace("⟦", "[").replace("⟧", "]"))
                .replaceAll(found -> {
                    var number = Integer.parseInt(found.group(2));
                    boolean grid = !found.group(1).isEmpty();
                    if (!(grid ? grids : figures).apply(number)) {
                        return Matcher.quoteReplacement(found.group());
                    }
                    return grid ? grid(number) : figure(number);
                });
    }

    /// For taking over: figures as numbers, tables left out.
    static String plain(String words, Function<Integer, String> value) {
        return MARK.matcher(words)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                found.group(1).isEmpty()
                                        ? value.apply(Integer.parseInt(found.group(2)))
                                        : ""))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /// A paragraph in its parts.
    sealed interface Part {

        record Text(String words) implements Part {}

        record Figure(int number) implements Part {}

        record Grid(int number) implements Part {}
    }

    /// Paragraphs are divided by line breaks.
    static List<List<Part>> paragraphs(String words) {
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(line -> parts(line.strip()))
                .toList();
    }

    private static List<Part> parts(String line) {
        var parts = new ArrayList<Part>();
        var marks = MARK.matcher(line);
        int end = 0;
        while (marks.find()) {
            if (marks.start() > end) {
                parts.add(new Part.Text(line.substring(end, marks.start())));
            }
            var number = Integer.parseInt(marks.group(2));
            parts.add(marks.group(1).isEmpty() ? new Part.Figure(number) : new Part.Grid(number));
            end = marks.end();
        }
        if (end < line.length()) {
            parts.add(new Part.Text(line.substring(end)));
        }
        return parts;
    }
}
