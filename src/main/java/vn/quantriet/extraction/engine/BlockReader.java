package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins printed lines into paragraphs, bullets and tables, over page breaks, page numbers and stray handwriting.
final class BlockReader {

    /// Longer quotations are taken for text of the document itself.
    private static final int LONGEST_QUOTE = 40;

    private static final Lexicon UNFINISHED =
            Lexicon.of(
                    "ngày", "tháng", "năm", "quý", "của", "và", "các", "trước", "đến", "về", "cho",
                    "với", "theo", "tại", "trong", "từ", "những", "là", "để", "bằng");

    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Text> noise;
    private final int width;
    private final List<Text> parts = new ArrayList<>();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private @Nullable Label label;
    private boolean bold;
    private boolean afterBlank;
    private int quoting;

    private BlockReader(List<Line> lines, List<Text> noise) {
        this.lines = lines;
        this.noise = noise;
        this.width = width(lines);
    }

    static List<Block> read(List<Line> lines, List<Text> noise) {
        var reader = new BlockReader(lines, noise);
        reader.run();
        return List.copyOf(reader.blocks);
    }

    /// The length at which lines are wrapped, or a very large one when every paragraph has one line.
    private static int width(List<Line> lines) {
        var lengths =
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.isTableRow())
                        .mapToInt(line -> line.text().length())
                        .sorted()
                        .toArray();
        if (lengths.length < 8) {
            return Integer.MAX_VALUE;
        }
        int longest = lengths[lengths.length * 95 / 100];
        return longest > 140 ? Integer.MAX_VALUE : longest;
    }

    private void run() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var flat = line.isBlank() ? null : FlatTable.read(lines, i);
            if (line.isBlank()) {
                afterBlank = true;
            } else if (flat != null) {
                i = table(flat.rows(), i, flat.end());
            } else if (LineKinds.isPageNumber(line.text())
                    || LineKinds.isRule(line.text())
                    || LineKinds.isRunningHead(line.text())) {
                noise.add(line.text());
                afterBlank = true;
            } else if (line.isTableRow()) {
                i = table(i);
            } else if (ColumnTable.startsAt(line)) {
                i = columns(i);
            } else {
                i = take(i, line);
            }
        }
        flush();
    }

    private int table(int from) {
        flush();
        var rows = new ArrayList<List<Cell>>();
        var texts = new ArrayList<Text>();
        int i = from;
        int last = from;
        while (i < lines.size()
                && (lines.get(i).isTableRow()
                        || lines.get(i).isBlank()
                        || LineKinds.isPageNumber(lines.get(i).text()))) {
            if (lines.get(i).isTableRow()) {
                texts.add(lines.get(i).text());
                rows.add(Cells.of(lines.get(i).text()).stream().map(Cell::piped).toList());
                last = i;
            }
            i++;
        }
        blocks.add(new Block(Block.Kind.TABLE, null, Text.join(texts), false, List.copyOf(rows)));
        afterBlank = true;
        return last;
    }

    private int columns(int from) {
        var table = ColumnTable.read(lines, from);
        return table(table.rows(), from, table.end());
    }

    private int table(List<List<Cell>> rows, int from, int end) {
        flush();
        var texts = lines.subList(from, end).stream().map(Line::text).toList();
        blocks.add(new Block(Block.Kind.TABLE, null, Text.join(texts), false, List.copyOf(rows)));
        afterBlank = true;
        return end - 1;
    }

    private int take(int i, Line line) {
        if (quoting > 0) {
            parts.add(line.text());
            quoting = closesQuote(line.text()) ? 0 : quoting - 1;
            return i;
        }
        if (opensQuote(i)) {
            flush();
            begin(line, null, false);
            quoting = closesQuote(line.text()) ? 0 : LONGEST_QUOTE;
            return i;
        }
        if (interrupts(i)) {
            int end = endOfGroup(i);
            for (int j = i; j < end; j++) {
                noise.add(lines.get(j).text());
            }
            return end - 1;
        }
        var found = LabelReader.read(line.text());
        boolean bullet = found == null && LineKinds.isBullet(line.text());
        if (found == null && !bullet && continues(line)) {
            parts.add(line.text());
        } else {
            flush();
            begin(line, found, bullet);
        }
        afterBlank = false;
        return i;
    }

    /// Quoted text of another document: it begins with a quotation mark after "như sau:" and ends with one.
    private boolean opensQuote(int i) {
        boolean announced = !parts.isEmpty() && parts.getLast().endsWith(":");
        if (!announced || lines.get(i).text().charAt(0) != '“') {
            return false;
        }
        for (int j = i; j < Math.min(lines.size(), i + LONGEST_QUOTE); j++) {
            if (closesQuote(lines.get(j).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean closesQuote(Text text) {
        return text.strip("", " .;,").endsWith("”");
    }

    private void begin(Line line, @Nullable Label found, boolean bullet) {
        kind = bullet ? Block.Kind.BULLET : Block.Kind.PARAGRAPH;
        label = found;
        bold = line.bold();
        parts.add(
                found != null
                        ? LabelReader.rest(line.text(), found)
                        : bullet ? LineKinds.withoutBullet(line.text()) : line.text());
    }

    /// Whether a line goes on with the paragraph before it.
    private boolean continues(Line line) {
        if (parts.isEmpty()) {
            return false;
        }
        var last = parts.getLast();
        if (last.isBlank()) {
            return !afterBlank || label != null;
        }
        var text = line.text();
        boolean small = Character.isLowerCase(text.charAt(0));
        boolean ended = Sentences.endsSentence(last) || last.endsWith(":") || last.endsWith(";");
        if (afterBlank) {
            return !ended && small && (last.length() > 30 || last.endsWith(","))
                    || last.endsWith(",") && !AttributeKeys.startsAt(text);
        }
        if (isUnfinished(last)) {
            return true;
        }
        boolean capitals = Folding.isMostlyCapitals(last) && Folding.isMostlyCapitals(text);
        boolean full = width != Integer.MAX_VALUE && last.length() >= width * 3 / 4;
        if (AttributeKeys.startsAt(text) && !small) {
            return false;
        }
        return !ended && (small || capitals || full && line.bold() == bold)
                || ended
                        && full
                        && !capitals
                        && width != Integer.MAX_VALUE
                        && !last.endsWith(":")
                        && last.length() >= width * 9 / 10
                || !ended && last.endsWith(",");
    }

    /// "... hoàn thành trước ngày" asks for another line.
    private static boolean isUnfinished(Text line) {
        var words = line.words();
        return words.size() > 4
                && !Folding.isMostlyCapitals(line)
                && UNFINISHED.startsAt(words, words.size() - 1);
    }

    /// Handwriting or a stamp between two halves of a sentence: short lines, then a small letter again.
    private boolean interrupts(int i) {
        if (!afterBlank
                || parts.isEmpty()
                || !parts.getLast().endsWith(",")
                || Character.isLowerCase(lines.get(i).text().charAt(0))) {
            return false;
        }
        int end = endOfGroup(i);
        for (int j = i; j < end; j++) {
            if (lines.get(j).text().length() > 40
                    || LabelReader.read(lines.get(j).text()) != null) {
                return false;
            }
        }
        int next = end;
        while (next < Math.min(lines.size(), end + 5) && lines.get(next).isBlank()) {
            next++;
        }
        return end - i <= 8
                && next < lines.size()
                && !lines.get(next).isBlank()
                && Character.isLowerCase(lines.get(next).text().charAt(0));
    }

    private int endOfGroup(int i) {
        int end = i;
        while (end < Math.min(lines.size(), i + 10) && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private void flush() {
        var text = Text.join(parts);
        if (!text.isBlank() || label != null) {
            blocks.add(new Block(kind, label, text.trim(), bold, List.of()));
        }
        parts.clear();
        label = null;
    }
}
