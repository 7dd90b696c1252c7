package vn.quantriet.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One line of a document's text as the review shows it.
///
/// @param start of the line in the text, in code points
/// @param runs together exactly the characters of the line
/// @param section the item of the outline that begins here
public record TextLine(int start, List<Run> runs, @Nullable SectionLine section) {

    private static final int LONGEST_HEADING = 240;

    /// Characters one after the other, shown or kept out of sight as marks of emphasis are.
    ///
    /// @param marked whether they belong to the passage asked for in the address
    public record Run(String text, boolean shown, boolean marked) {}

    public TextLine {
        runs = List.copyOf(runs);
    }

    /// How it stands in the text; the name, in lower case, ends its style.
    public enum Form {
        PROSE,
        /// A row of a table, cells between strokes.
        ROW,
        /// The line between the head of a table and its rows: nothing to read.
        RULE
    }

    public Form form() {
        var text = runs.stream().map(Run::text).collect(Collectors.joining()).strip();
        if (!text.startsWith("|")) {
            return Form.PROSE;
        }
        return text.matches("[|:\\-\\s]+") ? Form.RULE : Form.ROW;
    }

    /// The lines of a text that hold something.
    static List<TextLine> of(String text, List<SectionLine> sections, @Nullable Passage selected) {
        var lines = new ArrayList<TextLine>();
        var waiting = new ArrayList<>(sections);
        int start = 0;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            int end = start + text.codePointCount(from, to);
            var line = text.substring(from, to);
            if (!line.isBlank()) {
                lines.add(new TextLine(start, runs(line, start, selected), begun(waiting, end)));
            }
            start = end + 1;
            from = to + 1;
        }
        return lines;
    }

    /// The first item of the outline that begins before the end of the line.
    private static @Nullable SectionLine begun(List<SectionLine> waiting, int end) {
        SectionLine first = null;
        while (!waiting.isEmpty() && waiting.getFirst().start() < end) {
            var section = waiting.removeFirst();
            first = first == null ? section : first;
        }
        return first;
    }

    private static List<Run> runs(String line, int start, @Nullable Passage selected) {
        var runs = new ArrayList<Run>();
        int from = 0;
        boolean shown = true;
        boolean marked = false;
        int place = start;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            boolean visible = !isMark(line, at);
            boolean within =
                    selected != null && place >= selected.start() && place < selected.end();
            if (visible != shown || within != marked) {
                add(runs, line.substring(from, at), shown, marked);
                from = at;
                shown = visible;
                marked = within;
            }
            place++;
        }
        add(runs, line.substring(from), shown, marked);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean shown, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, shown, marked));
        }
    }

    /// Blanks and hashes only, up to here.
    private static boolean isLead(String line, int at) {
        return line.chars().limit(at).allMatch(mark -> "# \t*".indexOf(mark) >= 0);
    }

    /// A star, a backslash before a mark, or blanks and hashes at the beginning of a line.
    private static boolean isMark(String line, int at) {
        return switch (line.charAt(at)) {
            case '*' -> at == 0 || line.charAt(at - 1) != '\\';
            case '\\' -> at + 1 < line.length() && "*#_-.()[]".indexOf(line.charAt(at + 1)) >= 0;
            case '#', ' ', '\t' -> isLead(line, at);
            default -> false;
        };
    }

    /// Whether the line is a heading of the outline: nothing stands behind it.
    public boolean isHeading() {
        return section != null
                && PlainText.of(shown()).endsWith(PlainText.of(section.heading()))
                && section.heading().length() <= LONGEST_HEADING;
    }

    private String shown() {
        return runs.stream().filter(Run::shown).map(Run::text).collect(Collectors.joining());
    }

    /// Whether the passage asked for touches this line.
    public boolean isMarked() {
        return runs.stream().anyMatch(Run::marked);
    }
}
