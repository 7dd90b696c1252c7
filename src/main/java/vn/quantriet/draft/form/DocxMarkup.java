package vn.quantriet.draft.form;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes paragraphs, columns and tables of Word.
final class DocxMarkup {

    /// Rows with more than so many letters in a cell may be broken over pages.
    private static final int SHORT_CELL = 600;

    private static final int BELOW_TABLE = 100;

    private static final int PADDING = (int) DocxStyles.twips(Columns.PADDING);

    /// In twips.
    private static final int BAR = 80;

    private static final int BELOW_BAR = 60;

    private final Markup xml;
    private final FormRule rule;

    DocxMarkup(Markup xml, FormRule rule) {
        this.xml = xml;
        this.rule = rule;
    }

    /// Nothing for no words.
    void part(Part part, String words) {
        if (!words.isEmpty()) {
            paragraph(part.id(), words, form -> {});
        }
    }

    void paragraph(String style, String words, Consumer<Markup> form) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
        form.accept(xml);
        xml.end();
        run(words);
        xml.end();
    }

    private void run(String words) {
        if (words.isEmpty()) {
            return;
        }
        xml.start("w:r");
        var lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.start("w:t", "xml:space", "preserve").text(lines[i]).end();
        }
        xml.end();
    }

    /// A paragraph that takes no room: a cell, and a table before the end of a section, must have one behind.
    void nothing(Consumer<Markup> form) {
        nothing(0, form);
    }

    private void nothing(int after, Consumer<Markup> form) {
        xml.start("w:p").start("w:pPr");
        xml.empty(
                "w:spacing", "w:before", 0, "w:after", after, "w:line", 20, "w:lineRule", "exact");
        xml.start("w:rPr").empty("w:sz", "w:val", 2).end();
        form.accept(xml);
        xml.end().end();
    }

    /// Two columns without lines; each row is a pair of things to write.
    void columns(double left, double right, boolean whole, Runnable... cells) {
        xml.start("w:tbl").start("w:tblPr");
        xml.empty("w:tblW", "w:w", DocxStyles.twips(left + right), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        margins(0);
        xml.end();
        grid(left, right);
        for (int i = 0; i < cells.length; i += 2) {
            xml.start("w:tr");
            rowForm(whole, false);
            cell(left, cells[i]);
            cell(right, cells[i + 1]);
            xml.end();
        }
        xml.end();
    }

    private void margins(int twips) {
        xml.start("w:tblCellMar");
        xml.empty("w:left", "w:w", twips, "w:type", "dxa");
        xml.empty("w:right", "w:w", twips, "w:type", "dxa").end();
    }

    private void grid(double... widths) {
        xml.start("w:tblGrid");
        for (double width : widths) {
            xml.empty("w:gridCol", "w:w", DocxStyles.twips(width));
        }
        xml.end();
    }

    private void rowForm(boolean whole, boolean head) {
        if (whole || head) {
            xml.start("w:trPr");
            if (whole) {
                xml.empty("w:cantSplit");
            }
            if (head) {
                xml.empty("w:tblHeader");
            }
            xml.end();
        }
    }

    private void cell(double width, Runnable content) {
        xml.start("w:tc").start("w:tcPr");
        xml.empty("w:tcW", "w:w", DocxStyles.twips(width), "w:type", "dxa").end();
        content.run();
        xml.end();
    }

    /// With lines; its head stands on every page.
    void table(Block.Table table, double width) {
        var widths = Columns.of(table, rule.get(Measure.TABLE_SIZE), width);
        xml.start("w:tbl").start("w:tblPr");
        xml.empty("w:tblW", "w:w", DocxStyles.twips(width), "w:type", "dxa");
        xml.empty("w:jc", "w:val", "center");
        borders();
        xml.empty("w:tblLayout", "w:type", "fixed");
        margins(PADDING);
        xml.end();
        grid(widths);
        row(table.head(), widths, heads(widths.length));
        var parts = Columns.parts(table);
        table.rows().forEach(row -> row(row, widths, parts, table));
        xml.end();
        nothing(BELOW_TABLE, form -> {});
    }

    /// An empty paragraph, shaded as far as the number reaches.
    private void bar(double part, double width) {
        if (part > 0) {
            xml.start("w:p").start("w:pPr");
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "7F7F7F");
            xml.empty(
                    "w:spacing",
                    "w:before",
                    0,
                    "w:after",
                    BELOW_BAR,
                    "w:line",
                    BAR,
                    "w:lineRule",
                    "exact");
            xml.empty(
                    "w:ind",
                    "w:left",
                    0,
                    "w:right",
                    DocxStyles.twips(width * (1 - part)),
                    "w:firstLine",
                    0);
            xml.start("w:rPr").empty("w:sz", "w:val", 2).end();
            xml.end().end();
        }
    }

    private static List<Part> heads(int columns) {
        return Collections.nCopies(columns, Part.CELL_HEAD);
    }

    private void borders() {
        xml.start("w:tblBorders");
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "000000");
        }
        xml.end();
    }

    private void row(List<String> cells, double[] widths, List<Part> parts) {
        row(cells, widths, parts, null);
    }

    /// @param chart whose numbers have bars; nothing for rows without
    private void row(
            List<String> cells, double[] widths, List<Part> parts, Block.@Nullable Table chart) {
        xml.start("w:tr");
        boolean small = cells.stream().allMatch(cell -> cell.length() < SHORT_CELL);
        rowForm(small, parts.getFirst() == Part.CELL_HEAD && small);
        for (int i = 0; i < widths.length; i++) {
            var words = cells.get(i);
            var part = parts.get(i);
            double bar = i > 0 && chart != null && chart.chart() ? chart.part(words) : 0;
            double width = widths[i];
            cell(
                    width,
                    () -> {
                        paragraph(part.id(), words, form -> {});
                        bar(bar, width - 2 * Columns.PADDING);
                    });
        }
        xml.end();
    }
}
