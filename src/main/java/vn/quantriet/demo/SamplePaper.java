package vn.quantriet.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Writes a [SampleText] as a DOCX in the form of a Party paper: a head of two columns, the type and the title in the
/// middle, the body, recipients left of the signature.
final class SamplePaper {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 14;

    private final XWPFDocument paper = new XWPFDocument();
    private final SampleText text;

    private SamplePaper(SampleText text) {
        this.text = text;
    }

    static byte[] write(SampleText text) {
        var sample = new SamplePaper(text);
        sample.head();
        sample.title();
        sample.body();
        sample.foot();
        return sample.bytes();
    }

    private void head() {
        var columns = columns();
        fill(
                columns.getRow(0).getCell(0),
                List.of(head("parent"), head("issuer"), "*", head("number")),
                ParagraphAlignment.CENTER);
        fill(
                columns.getRow(0).getCell(1),
                List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "", head("date")),
                ParagraphAlignment.CENTER);
    }

    private void title() {
        line(head("type"), ParagraphAlignment.CENTER, true);
        line(head("title"), ParagraphAlignment.CENTER, true);
        line("-----", ParagraphAlignment.CENTER, false);
    }

    private void body() {
        var rows = new ArrayList<String>();
        for (var line : text.body()) {
            if (line.startsWith("|")) {
                rows.add(line);
                continue;
            }
            table(rows);
            rows.clear();
            line(line, ParagraphAlignment.BOTH, isHeading(line));
        }
        table(rows);
    }

    private void foot() {
        var columns = columns();
        var recipients = new ArrayList<>(List.of("Nơi nhận:"));
        text.recipients().forEach(recipient -> recipients.add("- " + recipient + ","));
        fill(columns.getRow(0).getCell(0), recipients, ParagraphAlignment.LEFT);
        fill(columns.getRow(0).getCell(1), text.signature(), ParagraphAlignment.CENTER);
    }

    /// `| a | b |` lines become one table.
    private void table(List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var cells = rows.stream().map(SamplePaper::cells).toList();
        var table = paper.createTable(cells.size(), cells.getFirst().size());
        table.setWidth("100%");
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                fill(
                        table.getRow(row).getCell(column),
                        List.of(cells.get(row).get(column)),
                        ParagraphAlignment.LEFT);
            }
        }
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static boolean isHeading(String line) {
        return line.matches("[IVX]+\\. .*");
    }

    private XWPFTable columns() {
        var table = paper.createTable(1, 2);
        table.setWidth("100%");
        table.removeBorders();
        return table;
    }

    private void fill(XWPFTableCell cell, List<String> lines, ParagraphAlignment alignment) {
        for (int number = 0; number < lines.size(); number++) {
            var paragraph = number == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            write(paragraph, lines.get(number), alignment, false);
        }
    }

    private void line(String line, ParagraphAlignment alignment, boolean bold) {
        write(paper.createParagraph(), line, alignment, bold);
    }

    private static void write(
            XWPFParagraph paragraph, String line, ParagraphAlignment alignment, boolean bold) {
        paragraph.setAlignment(alignment);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setBold(bold);
        run.setText(line);
    }

    private String head(String name) {
        return text.head().getOrDefault(name, "");
    }

    private byte[] bytes() {
        try (var out = new ByteArrayOutputStream();
                paper) {
            paper.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
