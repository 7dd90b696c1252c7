package vn.quantriet.exchange.parcel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.quantriet.web.SheetText;

/// The list of a parcel, in the words by which an intake reads it.
record ListSheet(MessageSource messages) {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<String> HEADER =
            List.of(
                    "Tên tệp",
                    "Số, ký hiệu",
                    "Ngày ban hành",
                    "Cơ quan ban hành",
                    "Loại văn bản",
                    "Trích yếu",
                    "Sổ",
                    "Số đến",
                    "Ngày đến",
                    "Đơn vị",
                    "Tệp chữ");

    byte[] of(List<Packed> papers) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
            }
            sheet.range(0, 0, 0, HEADER.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (var paper : papers) {
                write(sheet, row++, paper);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /// Texts are written as texts; none of them is ever taken for a formula.
    private void write(Worksheet sheet, int row, Packed paper) {
        var line = paper.line();
        var type = line.type();
        sheet.value(row, 0, SheetText.plain(paper.path()));
        sheet.value(row, 1, SheetText.plain(line.reference()));
        day(sheet, row, 2, line.issuedOn());
        sheet.value(row, 3, SheetText.plain(line.issuer()));
        sheet.value(row, 4, type == null ? "" : word(type.messageKey()));
        sheet.value(row, 5, SheetText.plain(line.heading()));
        sheet.value(row, 6, word(line.direction().messageKey()));
        sheet.value(row, 7, line.arrivalNumber());
        day(sheet, row, 8, line.arrivedOn());
        sheet.value(row, 9, SheetText.plain(line.unitName()));
        sheet.value(row, 10, SheetText.plain(paper.textPath()));
    }

    private String word(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private static void day(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        }
    }
}
