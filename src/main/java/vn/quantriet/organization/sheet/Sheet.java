package vn.quantriet.organization.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.OrganizationRefused.Reason;

/// The first sheet of a workbook: a header, and lines of text below it. Formulas count with the value that was saved with them.
final class Sheet {

    static final int ROWS = 200_000;
    private static final int COLUMNS = 60;

    private final byte[] content;

    Sheet(byte[] content) {
        SheetGuard.check(content);
        this.content = content;
    }

    /// The header and the first lines.
    List<List<String>> top(int lines) {
        var top = new ArrayList<List<String>>();
        read(
                (line, cells) -> {
                    if (top.size() < lines) {
                        top.add(cells);
                    }
                },
                lines + 20);
        if (top.size() < 2) {
            throw OrganizationRefused.because(Reason.SHEET_EMPTY);
        }
        return top;
    }

    /// Every line below the header that is not empty, with its number as Excel shows it.
    void lines(BiConsumer<Integer, List<String>> line) {
        var header = new boolean[] {true};
        read(
                (number, cells) -> {
                    if (!header[0]) {
                        line.accept(number, cells);
                    }
                    header[0] = false;
                },
                Integer.MAX_VALUE);
    }

    private void read(BiConsumer<Integer, List<String>> line, int most) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            var iterator = rows.iterator();
            int found = 0;
            while (iterator.hasNext() && found < most) {
                var row = iterator.next();
                var cells = texts(row);
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    found++;
                    line.accept(row.getRowNum(), cells);
                }
                if (found > ROWS + 1) {
                    throw OrganizationRefused.because(
                            Reason.SHEET_TOO_BIG, SheetGuard.MEGABYTES, ROWS);
                }
            }
        } catch (OrganizationRefused refusal) {
            throw refusal;
        } catch (IOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException broken) {
            throw OrganizationRefused.because(Reason.SHEET_BROKEN);
        }
    }

    private static List<String> texts(Row row) {
        int size = Math.min(row.getCellCount(), COLUMNS);
        var texts = new ArrayList<String>(size);
        for (int column = 0; column < size; column++) {
            texts.add(row.getOptionalCell(column).map(Sheet::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case STRING -> CellText.plain(cell.asString());
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case FORMULA -> CellText.plain(cell.getRawValue() == null ? "" : cell.getRawValue());
            case ERROR, EMPTY -> "";
        };
    }
}
