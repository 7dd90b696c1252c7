package vn.quantriet.file.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes down what a Word file prints: paragraphs in their order with their numbers, tables as rows between `|`.
///
/// A table without lines only arranges (head and foot of a paper); its cells are written one after another.
final class DocxText {

    private final Styles styles;
    private final Numbering numbers;
    private final Lines lines = new Lines();

    DocxText(Styles styles, Numbering numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    /// The head of pages, unless it is but a page number.
    void head(Xml header) {
        var text = new DocxText(styles, Numbering.none());
        text.body(header);
        if (text.toString().codePoints().anyMatch(Character::isLetter)) {
            lines.add(text.toString());
        }
    }

    void body(Xml container) {
        for (var child : container.children()) {
            switch (child.name()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt" -> child.child("sdtContent").ifPresent(this::body);
                case "ins", "moveTo", "customXml", "smartTag" -> body(child);
                default -> {
                    // properties, marks, what was deleted
                }
            }
        }
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private void paragraph(Xml paragraph) {
        var style = paragraph.child("pPr").flatMap(form -> form.value("pStyle")).orElse("");
        var run = new DocxRun(styles.capitals(style));
        run.write(paragraph);
        var label = run.isBlank() ? Optional.<String>empty() : label(paragraph, style);
        lines.add(label.map(text -> text + " ").orElse("") + run.text());
        run.boxes().forEach(this::body);
    }

    private Optional<String> label(Xml paragraph, String style) {
        var own = paragraph.at("pPr", "numPr");
        var number = own.flatMap(list -> list.value("numId")).or(() -> styles.number(style));
        if (number.isEmpty() || number.get().equals("0")) {
            return Optional.empty();
        }
        var level =
                own.flatMap(list -> list.value("ilvl"))
                        .or(() -> styles.level(style))
                        .map(Integer::parseInt)
                        .orElseGet(() -> numbers.levelOf(number.get(), style));
        return numbers.next(number.get(), level);
    }

    private void table(Xml table) {
        if (isRuled(table)) {
            lines.gap();
            var rows = rows(table);
            for (int i = 0; i < rows.size(); i++) {
                lines.add("| " + String.join(" | ", rows.get(i)) + " |");
                if (i == 0) {
                    lines.add("|" + " --- |".repeat(rows.get(i).size()));
                }
            }
            lines.gap();
        } else {
            table.all("tr").forEach(row -> cells(row).forEach(this::arranged));
        }
    }

    private void arranged(Xml cell) {
        lines.gap();
        body(cell);
        lines.gap();
    }

    private List<List<String>> rows(Xml table) {
        var rows = new ArrayList<List<String>>();
        table.all("tr").forEach(row -> rows.add(row(row)));
        return rows;
    }

    private List<String> row(Xml row) {
        var texts = new ArrayList<String>();
        for (var cell : cells(row)) {
            var form = cell.child("tcPr");
            texts.add(continues(form) ? "" : words(cell));
            int span = form.flatMap(tc -> tc.value("gridSpan")).map(Integer::parseInt).orElse(1);
            for (int more = 1; more < Math.min(span, 60); more++) {
                texts.add("");
            }
        }
        return texts;
    }

    /// A cell that belongs to the one above it.
    private static boolean continues(Optional<Xml> form) {
        return form.flatMap(tc -> tc.child("vMerge"))
                .filter(merge -> !merge.attribute("val").equals("restart"))
                .isPresent();
    }

    private String words(Xml cell) {
        var inner = new DocxText(styles, numbers);
        inner.body(cell);
        return inner.toString()
                .replaceAll("(?m)^\\|( --- \\|)+$", "")
                .replace("|", "/")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Xml> cells(Xml row) {
        var cells = new ArrayList<Xml>();
        for (var child : row.children()) {
            if (child.name().equals("tc")) {
                cells.add(child);
            } else if (child.name().equals("sdt")) {
                child.child("sdtContent").ifPresent(content -> cells.addAll(cells(content)));
            }
        }
        return cells;
    }

    private boolean isRuled(Xml table) {
        var form = table.child("tblPr");
        var own = form.flatMap(tbl -> tbl.child("tblBorders"));
        if (own.isPresent()) {
            return Styles.drawn(own.get()) || hasRuledCell(table);
        }
        return form.flatMap(tbl -> tbl.value("tblStyle")).filter(styles::ruled).isPresent()
                || hasRuledCell(table);
    }

    /// Lines on all sides of a cell; a mere line below the head of a paper is decoration.
    private static boolean hasRuledCell(Xml table) {
        return table.all("tr")
                .flatMap(row -> cells(row).stream())
                .flatMap(cell -> cell.at("tcPr", "tcBorders").stream())
                .anyMatch(borders ->
                        borders.children().stream()
                                        .filter(line -> drawn(line.attribute("val")))
                                        .count()
                                >= 3);
    }

    private static boolean drawn(String line) {
        return !line.isEmpty()
                && !line.toLowerCase(Locale.ROOT).equals("nil")
                && !line.equals("none");
    }
}
