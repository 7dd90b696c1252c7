package vn.quantriet.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.quantriet.draft.form.Block;

/// Reads the lines that people type, with the numbering of the field ("I.", "1.", "a)", "-"), as pieces of a paper. Rows between `|`
/// become tables. What is not recognised is a paragraph, so nothing is ever lost.
final class DraftBlocks {

    private static final int LONGEST_HEADING = 150;

    private static final Pattern ROMAN = Pattern.compile("([IVXL]{1,6}\\s?[.\\-–/)])\\s+(.+)");
    private static final Pattern ARTICLE = Pattern.compile("(Điều \\d{1,3}[.:])\\s*(.*)");
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]?)\\s+(.+)");
    private static final Pattern POINT =
            Pattern.compile("(\\p{Ll}{1,2}[.)]|[-–+*•]|\\(\\d{1,2}\\))\\s+(.+)");
    private static final Pattern GROUND =
            Pattern.compile("[-–]?\\s*((?:Căn cứ|Xét|Theo đề nghị|Thực hiện) .+?)[;,]");
    private static final Pattern RULE = Pattern.compile("\\|[\\s:|\\-]+\\|?");
    private static final Pattern CHART = Pattern.compile("Biểu đồ:\\s*(.*)");
    private static final Pattern MARK = Pattern.compile("[.;:,!?]$");

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private DraftBlocks() {}

    static List<Block> of(String grounds, List<Section> sections) {
        var reader = new DraftBlocks();
        grounds.lines().forEach(line -> reader.blocks.add(ground(line)));
        sections.forEach(reader::section);
        return List.copyOf(reader.blocks);
    }

    static List<Block> of(String text) {
        return of("", List.of(new Section("", text)));
    }

    private void section(Section section) {
        if (!section.heading().isEmpty()) {
            blocks.add(heading(section.heading()));
        }
        section.text().lines().map(String::strip).forEach(this::line);
        table();
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            row(line);
            return;
        }
        table();
        if (!line.isEmpty()) {
            blocks.add(block(line));
        }
    }

    private void row(String line) {
        if (!RULE.matcher(line).matches()) {
            var bare =
                    line.endsWith("|") ? line.substring(1, line.length() - 1) : line.substring(1);
            rows.add(Arrays.stream(bare.split("\\|", -1)).map(String::strip).toList());
        }
    }

    /// The rows so far are one table, the first its head.
    private void table() {
        if (!rows.isEmpty()) {
            blocks.add(table(rows.getFirst(), rows.subList(1, rows.size())));
            rows.clear();
        }
    }

    /// One whose first cell begins with "Biểu đồ:" has bars.
    private static Block.Table table(List<String> head, List<List<String>> rows) {
        var chart = CHART.matcher(head.getFirst());
        if (!chart.matches()) {
            return new Block.Table(head, rows);
        }
        var named = new ArrayList<>(head);
        named.set(0, chart.group(1));
        return new Block.Table(named, rows, true);
    }

    private static Block block(String line) {
        var ground = GROUND.matcher(line);
        if (ground.matches()) {
            return new Block.Ground(ground.group(1));
        }
        if (isEnactment(line)) {
            return new Block.Enactment(line);
        }
        var roman = ROMAN.matcher(line);
        if (roman.matches()) {
            return new Block.Heading(1, roman.group(1), roman.group(2));
        }
        var article = ARTICLE.matcher(line);
        if (article.matches()) {
            return new Block.Item(article.group(1), article.group(2));
        }
        var number = NUMBER.matcher(line);
        if (number.matches()) {
            return numbered(number.group(1), number.group(2));
        }
        var point = POINT.matcher(line);
        return point.matches()
                ? new Block.Item(point.group(1), point.group(2))
                : new Block.Paragraph(line);
    }

    /// "1. Mục đích" heads what follows; "1. Các chi bộ xây dựng kế hoạch." is a point that ends here.
    private static Block numbered(String label, String text) {
        boolean heads = text.length() <= LONGEST_HEADING && !MARK.matcher(text).find();
        int depth = (int) label.replaceAll("[.)]$", "").chars().filter(sign -> sign == '.').count();
        return heads ? new Block.Heading(2 + depth, label, text) : new Block.Item(label, text);
    }

    private static Block heading(String line) {
        var roman = ROMAN.matcher(line);
        if (roman.matches()) {
            return new Block.Heading(1, roman.group(1), roman.group(2));
        }
        var number = NUMBER.matcher(line);
        if (number.matches()) {
            int depth = (int) number.group(1).chars().filter(sign -> sign == '.').count();
            return new Block.Heading(Math.max(2, 1 + depth), number.group(1), number.group(2));
        }
        return new Block.Heading(1, "", line);
    }

    private static Block ground(String line) {
        var bare = line.replaceFirst("^[-–+•*]\\s*", "").replaceFirst("[;,.]+$", "");
        return new Block.Ground(bare);
    }

    /// "BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH:"
    private static boolean isEnactment(String line) {
        return line.endsWith(":")
                && line.length() <= LONGEST_HEADING
                && line.equals(line.toUpperCase(Locale.ROOT))
                && (line.contains("QUYẾT ĐỊNH") || line.contains("QUYẾT NGHỊ"));
    }
}
