package vn.quantriet.organization.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.sheet.SheetImport.State;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("I3")
class ImportModuleTests {

    @Autowired MockMvcTester mvc;
    @Autowired Imports imports;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    @Tag("I1")
    void takesInUnitsPeopleAndPositionsAndTwiceChangesNothing() throws IOException {
        var units =
                sheet(
                        List.of(
                                "Mã đơn vị",
                                "Tên đơn vị",
                                "Loại đơn vị",
                                "Mã đơn vị cấp trên",
                                "Ngày thành lập"),
                        List.of("N-CB", "Chi bộ Trạm Nguồn", "", "N-DB", "01/02/2021"),
                        List.of("N-DB", "Đảng bộ Trung tâm Nguồn", "Đảng bộ", "", "01/01/2021"));
        var people =
                sheet(
                        List.of(
                                "HỌ TÊN",
                                "Số thẻ",
                                "Mã đơn vị",
                                "Diện",
                                "Ngày sinh",
                                "Sinh hoạt từ ngày"),
                        List.of(
                                "Lý Thị Ánh",
                                "N-1",
                                "N-CB",
                                "Chính thức",
                                "20/11/1985",
                                "01/03/2021"),
                        List.of(
                                Normalizer.normalize("Vũ Đạt", Normalizer.Form.NFD),
                                "N-2",
                                "N-CB",
                                "Dự bị",
                                "1999",
                                "01/03/2021"));
        var positions =
                sheet(
                        List.of("Mã đảng viên", "Mã đơn vị", "Chức vụ", "Từ ngày"),
                        List.of("N-1", "N-CB", "Bí thư chi bộ", "01/04/2021"));

        assertThat(taken(SheetKind.UNITS, units))
                .extracting(SheetImport::added, SheetImport::faulty)
                .containsExactly(2, 0);
        assertThat(taken(SheetKind.MEMBERS, people))
                .extracting(SheetImport::added, SheetImport::faulty)
                .containsExactly(2, 0);
        assertThat(taken(SheetKind.POSITIONS, positions))
                .extracting(SheetImport::added, SheetImport::faulty)
                .containsExactly(1, 0);
        assertThat(
                        texts(
                                "select full_name || ' ' || unit_path::text from organization.member where code like 'N-%' order by code"))
                .allMatch(line -> line.matches("(Lý Thị Ánh|Vũ Đạt) r\\.1\\.\\d+\\.\\d+"));

        for (var again :
                List.of(
                        tried(SheetKind.UNITS, units),
                        tried(SheetKind.MEMBERS, people),
                        tried(SheetKind.POSITIONS, positions))) {
            assertThat(again)
                    .extracting(SheetImport::added, SheetImport::changed, SheetImport::faulty)
                    .containsExactly(0, 0, 0);
            assertThat(again.same()).isPositive();
            assertThat(get(again.page(), HOA))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Không có gì thay đổi");
        }

        var changed =
                sheet(
                        List.of("Họ tên", "Số thẻ", "Mã đơn vị", "Điện thoại", "Sinh hoạt từ ngày"),
                        List.of("Lý Thị Ánh", "N-1", "N-DB", "0900", "01/06/2022"));
        assertThat(taken(SheetKind.MEMBERS, changed))
                .extracting(SheetImport::added, SheetImport::changed)
                .containsExactly(0, 1);
        assertThat(
                        texts(
                                "select count(*)::text from organization.membership s join organization.member m on m.id = s.member_id where m.code = 'N-1'"))
                .containsExactly("2");
        assertThat(
                        texts(
                                "select birth_date::text || ' ' || phone from organization.member where code = 'N-1'"))
                .containsExactly("1985-11-20 0900");
    }

    @Test
    void saysInPlainWordsWhatIsWrongWithEachRow() throws IOException {
        var bad =
                sheet(
                        List.of("Họ và tên", "Mã", "Mã đơn vị", "Ngày sinh", "Giới tính"),
                        List.of("Người Một", "B-1", "CB-12", "01/01/1990", "Nam"),
                        List.of("", "B-2", "CB-12", "31/02/1990", "Khác"),
                        List.of("x".repeat(300), "B-1", "", "", ""));
        var sheet = tried(SheetKind.MEMBERS, bad);
        assertThat(sheet).extracting(SheetImport::added, SheetImport::faulty).containsExactly(0, 3);
        assertThat(get(sheet.page(), HOA))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dòng 2:",
                        "chưa có đơn vị mang mã CB-12; thêm đơn vị này trước hoặc sửa mã",
                        "Dòng 3:",
                        "thiếu “Họ và tên”",
                        "không phải là ngày",
                        "ghi Nam hoặc Nữ",
                        "dài quá 150 ký tự",
                        "“B-1” đã có ở dòng 2")
                .doesNotContain("/run");
        assertThat(texts("select code from organization.member where code like 'B-%'")).isEmpty();
    }

    @Test
    void readsFormulasMergedCellsAndDaysAsNumbers() throws IOException {
        unitWithCode("F-CB");
        var content =
                workbook(tab -> {
                    var headers = List.of("Họ và tên", "Mã", "Mã đơn vị", "Ngày sinh");
                    for (int column = 0; column < headers.size(); column++) {
                        tab.value(0, column, headers.get(column));
                    }
                    tab.value(1, 0, "Hồ Văn Số");
                    tab.value(1, 1, "F-1");
                    tab.value(1, 2, "F-CB");
                    tab.value(1, 3, LocalDate.parse("1990-05-20"));
                    tab.style(1, 3).format("dd/MM/yyyy").set();
                    tab.formula(2, 0, "CONCATENATE(\"a\",\"b\")");
                    tab.value(2, 1, "F-2");
                    tab.value(2, 2, "F-CB");
                    tab.range(2, 2, 3, 2).merge();
                    tab.value(3, 0, "Dòng gộp");
                    tab.value(3, 1, "F-3");
                });
        var sheet = tried(SheetKind.MEMBERS, content);
        assertThat(sheet).extracting(SheetImport::added, SheetImport::faulty).containsExactly(1, 2);
        run(sheet);
        assertThat(texts("select birth_date::text from organization.member where code like 'F-%'"))
                .containsExactly("1990-05-20");
    }

    @Test
    void reachesNoFurtherThanWhoBringsTheSheet() throws IOException {
        unitWithCode("S-CB");
        jdbc.sql("update organization.unit set code = 'S-OUT' where id = :id")
                .param("id", LAKES.value())
                .update();
        var lan = LAN.as(new HeldRole(UUID.randomUUID(), Role.OFFICE, RIVERS, LAN.path(), ""));
        var people =
                sheet(List.of("Họ tên", "Mã", "Mã đơn vị"), List.of("Người Ngoài", "S-1", "S-OUT"));
        var sheet = tried(SheetKind.MEMBERS, people, lan);
        assertThat(sheet).extracting(SheetImport::added, SheetImport::faulty).containsExactly(0, 1);
        var units = sheet(List.of("Mã đơn vị", "Tên đơn vị"), List.of("S-OUT", "Chi bộ Chiếm mã"));
        assertThat(tried(SheetKind.UNITS, units, lan).faulty()).isEqualTo(1);
        assertThat(get(sheet.page(), HOA)).hasStatus(404);
        assertThat(post(sheet.page() + "/run", HOA)).hasStatus(404);
        assertThat(get("/imports", MINH)).hasStatus(404);
        assertThat(upload(SheetKind.UNITS, units, MINH)).hasStatus(404);
    }

    @Test
    void refusesHostileFilesWithASentence() {
        assertThat(
                        upload(
                                SheetKind.UNITS,
                                "không phải Excel".getBytes(StandardCharsets.UTF_8),
                                HOA))
                .hasStatus(422)
                .bodyText()
                .contains("không đọc được như một bảng Excel");
        assertThat(upload(SheetKind.UNITS, new byte[26 * 1024 * 1024], HOA))
                .hasStatus(422)
                .bodyText()
                .contains("quá lớn");
    }

    @Test
    void offersTemplatesThatItUnderstandsItself() {
        for (var kind : SheetKind.values()) {
            var template = get("/imports/template?kind=" + kind, HOA);
            assertThat(template)
                    .hasStatusOk()
                    .headers()
                    .hasHeaderSatisfying(
                            "Content-Disposition",
                            values ->
                                    assertThat(values.getFirst())
                                            .startsWith("attachment")
                                            .contains(kind.path() + ".xlsx"));
            var content = template.getResponse().getContentAsByteArray();
            var id = imports.upload(kind, "mẫu.xlsx", content, HOA);
            assertThat(imports.find(id, HOA).columns()).doesNotContain(-1);
            assertThat(get("/imports/" + id, HOA))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Ghép cột", "Những dòng đầu");
        }
    }

    @Test
    void takesPeopleOutOnlyForAPurpose() throws IOException {
        assertThat(get("/members/export?q=khanh", HOA))
                .hasStatusOk()
                .bodyText()
                .contains("1 người sẽ có trong tệp");
        assertThat(post("/members/export", HOA, "q", "khanh", "purpose", " "))
                .hasStatus(422)
                .bodyText()
                .contains("mục đích");
        var file =
                post("/members/export", HOA, "q", "khanh", "purpose", "Lập danh sách dự hội nghị");
        assertThat(file).hasStatusOk();
        assertThat(new Sheet(file.getResponse().getContentAsByteArray()).top(5))
                .hasSize(2)
                .last()
                .asString()
                .contains("Bùi Khánh An");
        assertThat(post("/members/export", AN, "purpose", "Lập danh sách")).hasStatus(404);
        assertThat(
                        texts(
                                "select coalesce(purpose, '') from audit.event where action = 'member.exported'"))
                .containsExactly("Lập danh sách dự hội nghị");
    }

    /// With -Dimport.rows=100000 it measures what was promised and says so.
    @Test
    void takesInManyPeopleAtOnce() throws IOException {
        int rows = Integer.getInteger("import.rows", 3_000);
        unitWithCode("M-CB");
        var content =
                workbook(tab -> {
                    var headers =
                            List.of(
                                    "Mã",
                                    "Họ và tên",
                                    "Mã đơn vị",
                                    "Diện",
                                    "Ngày sinh",
                                    "Giới tính",
                                    "Ngày vào Đảng",
                                    "Ngày chính thức",
                                    "Điện thoại",
                                    "Email");
                    for (int column = 0; column < headers.size(); column++) {
                        tab.value(0, column, headers.get(column));
                    }
                    for (int row = 1; row <= rows; row++) {
                        var cells =
                                List.of(
                                        "M-" + row,
                                        "Nguyễn Văn Người " + row,
                                        "M-CB",
                                        "Chính thức",
                                        "01/02/1980",
                                        "Nam",
                                        "03/02/2005",
                                        "03/02/2006",
                                        "09" + row,
                                        row + "@vidu.vn");
                        for (int column = 0; column < cells.size(); column++) {
                            tab.value(row, column, cells.get(column));
                        }
                    }
                });
        long start = System.nanoTime();
        var tried = tried(SheetKind.MEMBERS, content);
        long trial = System.nanoTime();
        run(tried);
        System.out.printf(
                "IMPORT %d rows: upload and trial %.1f s, import %.1f s%n",
                rows, (trial - start) / 1e9, (System.nanoTime() - trial) / 1e9);
        assertThat(
                        texts(
                                "select count(*)::text from organization.membership s join organization.member m on m.id = s.member_id where m.code like 'M-%'"))
                .containsExactly(String.valueOf(rows));
        assertThat(tried(SheetKind.MEMBERS, content))
                .extracting(SheetImport::added, SheetImport::changed, SheetImport::same)
                .containsExactly(0, 0, rows);
    }

    private void unitWithCode(String code) throws IOException {
        taken(
                SheetKind.UNITS,
                sheet(
                        List.of("Mã đơn vị", "Tên đơn vị", "Ngày thành lập"),
                        List.of(code, "Chi bộ " + code, "01/01/2020")));
    }

    private SheetImport taken(SheetKind kind, byte[] content) {
        return run(tried(kind, content));
    }

    private SheetImport run(SheetImport sheet) {
        assertThat(post(sheet.page() + "/run", HOA)).hasStatus(302);
        return settled(sheet.id(), HOA, State.DONE);
    }

    private SheetImport tried(SheetKind kind, byte[] content) {
        return tried(kind, content, HOA);
    }

    private SheetImport tried(SheetKind kind, byte[] content, Viewer viewer) {
        var uploaded = upload(kind, content, viewer);
        assertThat(uploaded).hasStatus(302);
        var page = Objects.requireNonNull(uploaded.getResponse().getRedirectedUrl());
        var id = UUID.fromString(page.substring("/imports/".length()));
        var sheet = imports.find(id, viewer);
        var columns = new String[sheet.columns().size() * 2];
        for (int field = 0; field < sheet.columns().size(); field++) {
            columns[field * 2] = "column." + kind.fields().get(field);
            columns[field * 2 + 1] = String.valueOf(sheet.columns().get(field));
        }
        assertThat(post(page + "/columns", viewer, columns)).hasStatus(302);
        return settled(id, viewer, State.CHECKED);
    }

    private SheetImport settled(UUID id, Viewer viewer, State state) {
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(3))
                .until(() -> !imports.find(id, viewer).state().isUnderWay());
        var sheet = imports.find(id, viewer);
        assertThat(sheet.state()).as(() -> imports.faults(id, viewer).toString()).isEqualTo(state);
        return sheet;
    }

    private List<String> texts(String sql) {
        return Objects.requireNonNull(
                transaction.execute(_ -> jdbc.sql(sql).query(String.class).list()));
    }

    @SafeVarargs
    private static byte[] sheet(List<String>... rows) throws IOException {
        return workbook(tab -> {
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    tab.value(row, column, rows[row].get(column));
                }
            }
        });
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "Test", "1.0");
        fill.accept(workbook.newWorksheet("Bảng"));
        workbook.finish();
        return out.toByteArray();
    }

    private MvcTestResult upload(SheetKind kind, byte[] content, Viewer viewer) {
        return mvc.post()
                .uri("/imports")
                .with(by(viewer))
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file", "bảng.xlsx", "application/octet-stream", content))
                .param("kind", kind.name())
                .exchange();
    }

    private MvcTestResult get(String uri, Viewer viewer) {
        return mvc.get().uri(uri).with(by(viewer)).exchange();
    }

    private MvcTestResult post(String uri, Viewer viewer, String... fields) {
        var request = mvc.post().uri(uri).with(by(viewer));
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
