package vn.quantriet.document;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Page;
import vn.quantriet.web.SheetText;

/// The secret papers of a register as a sheet.
record SecretSheet(Worksheet sheet, Page page) {

    private static final List<String> COLUMNS =
            List.of(
                    "document.field.direction",
                    "document.field.arrival_number",
                    "document.field.arrived_on",
                    "document.field.reference",
                    "document.field.issued_on",
                    "document.field.issuer",
                    "document.secret.degree",
                    "document.secret.copies",
                    "document.secret.pages",
                    "document.secret.holder",
                    "document.secret.since");

    void write(List<SecretEntry> entries) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, page.t(COLUMNS.get(column)));
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (var entry : entries) {
            write(row++, entry);
        }
    }

    /// Texts are written as texts; none of them is ever taken for a formula.
    private void write(int row, SecretEntry entry) {
        var last = entry.last();
        sheet.value(row, 0, page.t(entry.direction().messageKey()));
        sheet.value(row, 1, entry.arrivalNumber());
        sheet.value(row, 2, Dates.day(entry.arrivedOn()));
        sheet.value(row, 3, SheetText.plain(entry.reference()));
        sheet.value(row, 4, Dates.day(entry.issuedOn()));
        sheet.value(row, 5, SheetText.plain(entry.issuer()));
        sheet.value(row, 6, entry.degree().name(page.locale()));
        sheet.value(row, 7, entry.copies());
        sheet.value(row, 8, entry.pages());
        sheet.value(row, 9, SheetText.plain(holder(last)));
        sheet.value(row, 10, Dates.day(last.since()));
    }

    private String holder(SecretHolding last) {
        if (last.kind() != SecretHolding.Kind.HELD) {
            return page.t(last.kind().messageKey());
        }
        var post = last.post() == null ? "" : page.t("organization.title." + last.post().name());
        return (last.holder() + " " + post).strip();
    }
}
