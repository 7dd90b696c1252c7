package vn.quantriet.organization.sheet;

import java.util.List;
import vn.quantriet.web.Page;

/// The empty sheet of a kind, with two examples and a second sheet that explains the columns.
final class Template {

    private Template() {}

    static byte[] of(SheetKind kind, Page page) {
        var writer = new SheetWriter();
        var tab = writer.tab(page.t("organization.sheet." + kind)).header(headers(kind));
        examples(kind).forEach(tab::row);
        var help =
                writer.tab(page.t("organization.sheet.guide"))
                        .header(
                                List.of(
                                        page.t("organization.sheet.guide.column"),
                                        page.t("organization.sheet.guide.required"),
                                        page.t("organization.sheet.guide.meaning")))
                        .width(2, 90);
        for (var field : kind.fields()) {
            help.row(
                    List.of(
                            field.header(),
                            page.t(kind.requires(field) ? "organization.yes" : "organization.no"),
                            page.t("organization.sheet.help." + field)));
        }
        return writer.bytes();
    }

    private static List<String> headers(SheetKind kind) {
        return kind.fields().stream().map(SheetField::header).toList();
    }

    private static List<List<String>> examples(SheetKind kind) {
        return switch (kind) {
            case UNITS ->
                    List.of(
                            List.of(
                                    "DB-01",
                                    "Đảng bộ Trung tâm Mẫu",
                                    "ĐB TTM",
                                    "Đảng bộ",
                                    "",
                                    "01/01/2020"),
                            List.of(
                                    "CB-01",
                                    "Chi bộ Phòng Mẫu",
                                    "CB PM",
                                    "Chi bộ",
                                    "DB-01",
                                    "15/03/2021"));
            case MEMBERS ->
                    List.of(
                            List.of(
                                    "DV-0001",
                                    "Nguyễn Thị Mẫu",
                                    "CB-01",
                                    "Chính thức",
                                    "20/11/1985",
                                    "Nữ",
                                    "03/02/2010",
                                    "03/02/2011",
                                    "0900000001",
                                    "mau1@vidu.vn",
                                    "15/03/2021"),
                            List.of(
                                    "DV-0002",
                                    "Trần Văn Mẫu",
                                    "CB-01",
                                    "Dự bị",
                                    "05/06/1999",
                                    "Nam",
                                    "19/05/2026",
                                    "",
                                    "",
                                    "",
                                    ""));
            case POSITIONS ->
                    List.of(
                            List.of("DV-0001", "CB-01", "Bí thư", "01/07/2025", "12-QĐ/ĐU"),
                            List.of("DV-0001", "DB-01", "Cấp ủy viên", "01/07/2025", "13-QĐ/ĐU"));
        };
    }
}
