package vn.quantriet.organization.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.quantriet.web.SheetText;

/// Writes rows of text as an Excel workbook. A text that a spreadsheet could take for a formula gets a quote before it.
final class SheetWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(out, "QuanTriet", "1.0");

    /// One sheet of the workbook.
    final class Tab {

        private final Worksheet sheet;
        private int row;

        private Tab(Worksheet sheet) {
            this.sheet = sheet;
        }

        Tab header(List<String> cells) {
            row(cells);
            for (int column = 0; column < cells.size(); column++) {
                sheet.style(0, column).bold().fillColor("E7E5E4").set();
                sheet.width(column, Math.clamp(cells.get(column).length() + 6, 14, 40));
            }
            sheet.freezePane(0, 1);
            return this;
        }

        Tab row(List<String> cells) {
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row, column, SheetText.plain(cells.get(column)));
            }
            row++;
            return this;
        }

        Tab width(int column, int characters) {
            sheet.width(column, characters);
            return this;
        }
    }

    Tab tab(String name) {
        return new Tab(workbook.newWorksheet(name));
    }

    byte[] bytes() {
        try {
            workbook.finish();
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
