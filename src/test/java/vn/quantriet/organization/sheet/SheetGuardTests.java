package vn.quantriet.organization.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.OrganizationRefused.Reason;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.web.SheetText;

@Tag("I3")
class SheetGuardTests {

    @Test
    void letsAnOrdinaryWorkbookThrough() {
        var writer = new SheetWriter();
        writer.tab("A").header(List.of("Mã")).row(List.of("1"));
        assertThatCode(() -> SheetGuard.check(writer.bytes())).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        refuses(Reason.SHEET_BROKEN, "họ tên;mã".getBytes(StandardCharsets.UTF_8));
        refuses(Reason.SHEET_BROKEN, new byte[0]);
        refuses(Reason.SHEET_BROKEN, zip(1, 10));
        refuses(
                Reason.SHEET_LOCKED,
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refuses(Reason.SHEET_TOO_BIG, new byte[26 * 1024 * 1024]);
    }

    @Test
    void refusesATornArchive() throws IOException {
        var whole = zip(3, 200_000);
        refuses(Reason.SHEET_BROKEN, Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void refusesABombHoweverItIsPacked() throws IOException {
        refuses(Reason.SHEET_SUSPICIOUS, zip(1, 60 * 1024 * 1024));
        refuses(Reason.SHEET_SUSPICIOUS, zip(40, 2 * 1024 * 1024));
        refuses(Reason.SHEET_SUSPICIOUS, zip(700, 10));
    }

    @Test
    void refusesAWorkbookWithoutLinesAndOneThatLies() throws IOException {
        var writer = new SheetWriter();
        writer.tab("A").header(List.of("Mã"));
        assertThatThrownBy(() -> new Sheet(writer.bytes()).top(5))
                .isInstanceOfSatisfying(
                        OrganizationRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.SHEET_EMPTY));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(
                    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> new Sheet(out.toByteArray()).top(5))
                .isInstanceOfSatisfying(
                        OrganizationRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.SHEET_BROKEN));
    }

    @Test
    void readsDaysHoweverTheyAreWritten() {
        var day = LocalDate.parse("2021-03-09");
        for (var text :
                List.of(
                        "09/03/2021",
                        "9.3.2021",
                        "9-3-2021",
                        "2021-03-09",
                        "2021-03-09T00:00",
                        "44264",
                        "44264.5")) {
            assertThat(CellText.day(text)).as(text).contains(day);
        }
        assertThat(CellText.day("1985")).contains(LocalDate.parse("1985-01-01"));
        for (var text : List.of("31/02/2021", "hôm nay", "13/13/2020", "")) {
            assertThat(CellText.day(text)).as(text).isEmpty();
        }
    }

    @Test
    void readsTheWordsOfOffices() {
        assertThat(CellText.title("Phó Bí thư Đảng ủy")).contains(PositionTitle.DEPUTY_SECRETARY);
        assertThat(CellText.title("bi thu chi bo")).contains(PositionTitle.SECRETARY);
        assertThat(CellText.kind("", "Uỷ ban Kiểm tra Đảng ủy")).contains(UnitKind.ADVISORY_BODY);
        assertThat(CellText.kind("Chi bộ", "X")).contains(UnitKind.CELL);
        assertThat(CellText.kind("", "Tổ 5")).isEmpty();
    }

    @Test
    void guessesColumnsFromHeadersWithoutMarks() {
        assertThat(
                        SheetKind.MEMBERS
                                .guess(
                                        List.of(
                                                "STT",
                                                "HO VA TEN",
                                                "Số thẻ Đảng",
                                                "Mã Chi bộ (*)",
                                                "Ngày sinh",
                                                "Ghi chú"))
                                .subList(0, 5))
                .containsExactly(2, 1, 3, -1, 4);
        var template = SheetKind.MEMBERS.fields().stream().map(SheetField::header).toList();
        var inOrder = new ArrayList<Integer>();
        template.forEach(_ -> inOrder.add(inOrder.size()));
        assertThat(SheetKind.MEMBERS.guess(template)).isEqualTo(inOrder);
    }

    @Test
    void neutralisesWhatASpreadsheetWouldCalculate() {
        for (var text : List.of("=1+1", "+84", "-1", "@sum", "\tx")) {
            assertThat(SheetText.plain(text)).isEqualTo("'" + text);
        }
        assertThat(SheetText.plain("Nguyễn")).isEqualTo("Nguyễn");
        assertThat(CellText.plain("'=1+1")).isEqualTo("=1+1");
    }

    private static void refuses(Reason reason, byte[] content) {
        assertThatThrownBy(() -> SheetGuard.check(content))
                .isInstanceOfSatisfying(
                        OrganizationRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] zip(int entries, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int entry = 0; entry < entries; entry++) {
                zip.putNextEntry(new ZipEntry("xl/" + entry + ".xml"));
                zip.write(new byte[size]);
            }
        }
        return out.toByteArray();
    }
}
