package vn.quantriet.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.CELL_ONE;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.document.Channel;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Documents;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.archive.Archive;
import vn.quantriet.exchange.archive.Limits;
import vn.quantriet.exchange.archive.Zips;
import vn.quantriet.exchange.intake.Intake.State;
import vn.quantriet.exchange.intake.Item.Verdict;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("A1")
class IntakeModuleTests {

    private static final LocalDate ARRIVED = LocalDate.parse("2031-03-03");

    @Autowired Intakes intakes;
    @Autowired IntakeRunner runner;
    @Autowired IntakeRepository rows;
    @Autowired ItemWork work;
    @Autowired Documents documents;
    @Autowired Files files;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void showsWhatIsInItBeforeAnythingIsFiledAndThenFilesWhatIsGood() throws IOException {
        var nested = Zips.of("in.txt", "x");
        var zip =
                Zips.of(
                        "một.txt", "Văn bản một của gói",
                        "hai.txt", "Văn bản hai của gói",
                        "lại-hai.txt", "Văn bản hai của gói",
                        "gói.zip", nested,
                        "rỗng.txt", "",
                        "máy.bin", machine(),
                        "../ngoài.txt", "x");
        var intake = checked(zip, BINH);
        assertThat(intake.state()).isEqualTo(State.CHECKED);
        assertThat(verdicts(intake, BINH))
                .containsExactlyInAnyOrder(
                        "một.txt READY",
                        "hai.txt READY",
                        "lại-hai.txt TWICE",
                        "gói.zip REFUSED",
                        "rỗng.txt REFUSED",
                        "máy.bin REFUSED",
                        "../ngoài.txt REFUSED");
        assertThat(
                        count(
                                "document.document where arrived_on = '2031-03-03' and unit_id = '"
                                        + CELL_ONE
                                        + "'"))
                .isZero();

        intakes.run(intake.id(), BINH);
        var done = finished(intake.id(), BINH);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(verdicts(done, BINH)).contains("một.txt FILED", "hai.txt FILED");
        assertThat(
                        texts(
                                "select arrival_number::text from document.document where arrived_on = '2031-03-03' and unit_id = '"
                                        + CELL_ONE
                                        + "' order by 1"))
                .containsExactly("1", "2");
        assertThat(page(done, BINH))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Đã ghi 2 văn bản vào sổ; 5 tệp không ghi",
                        "Số đến 1, ngày 03/03/2031",
                        "Gói nén lồng trong gói nén không được mở",
                        "Giống hệt tệp hai.txt",
                        "dẫn ra ngoài gói");
        assertThat(
                        texts(
                                "select coalesce(file_id::text, 'dropped') from exchange.intake where id = '"
                                        + done.id()
                                        + "'"))
                .containsExactly("dropped");
        assertThat(result(done))
                .hasSize(8)
                .anyMatch(row -> row.contains("Số đến 2, ngày 03/03/2031"));
    }

    @Test
    void changesNothingTheSecondTime() {
        var zip = Zips.of("lần-hai.txt", "Văn bản nhập hai lần");
        run(zip, HOA);
        long before = count("document.document");
        var again = checked(zip, HOA);
        assertThat(verdicts(again, HOA)).containsExactly("lần-hai.txt THERE");
        assertThat(page(again, HOA)).bodyText().contains("Không có tệp nào để ghi", "/documents/");
        assertThat(count("document.document")).isEqualTo(before);
    }

    @Test
    void takesNumberDayIssuerAndTitleFromTheList() throws IOException {
        var zip =
                Zips.of(
                        "kh/kế hoạch.txt", "Kế hoạch đi kèm danh sách",
                        "khac.txt", "Văn bản khác đi kèm danh sách",
                        "danh-sach.xlsx",
                                sheet(
                                        List.of(
                                                "Tên tệp",
                                                "Số, ký hiệu",
                                                "Ngày ban hành",
                                                "Cơ quan ban hành",
                                                "Loại văn bản",
                                                "Trích yếu"),
                                        List.of(
                                                "KẾ HOẠCH.TXT",
                                                "12-KH/ĐU",
                                                "05/02/2031",
                                                "Đảng ủy Cục Sông ngòi",
                                                "Kế hoạch",
                                                "Kế hoạch năm 2031"),
                                        List.of("khac.txt", "", "31/02/2031", "", "Loại lạ", ""),
                                        List.of("không-có.txt", "1-BC/ĐU", "", "", "", "")));
        var intake = run(zip, HOA);
        var item =
                items(intake, HOA).stream()
                        .filter(each -> each.path().startsWith("kh/"))
                        .findFirst()
                        .orElseThrow();
        var known = documents.description(Objects.requireNonNull(item.document()));
        assertThat(known.reference()).isEqualTo("12-KH/ĐU");
        assertThat(known.issuedOn()).isEqualTo(LocalDate.parse("2031-02-05"));
        assertThat(known.issuer()).isEqualTo("Đảng ủy Cục Sông ngòi");
        assertThat(known.type()).isEqualTo(DocumentType.PLAN);
        assertThat(known.title()).isEqualTo("Kế hoạch năm 2031");
        assertThat(page(intake, HOA))
                .bodyText()
                .contains(
                        "Danh sách nêu 1 tệp không có trong gói",
                        "không-có.txt",
                        "không đọc được nên để trống");
    }

    @Test
    void readsAListOfSeparatedValues() {
        var csv = "Tên tệp;Số ký hiệu;Trích yếu\r\nc.txt;7-CV/ĐU;\"Trích; có \"\"dấu\"\"\"\r\n";
        var intake = checked(Zips.of("c.txt", "Tệp có danh sách CSV", "Danh sách.csv", csv), HOA);
        assertThat(items(intake, HOA))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.reference()).isEqualTo("7-CV/ĐU");
                    assertThat(item.title()).isEqualTo("Trích; có \"dấu\"");
                });
    }

    @Test
    void refusesAListThatCannotBeRead() {
        assertThatThrownBy(() -> upload(Zips.of("a.txt", "x", "danh-sach.xlsx", "không phải"), HOA))
                .isInstanceOf(ExchangeRefused.class)
                .hasMessageContaining("list");
        assertThat(posted(Zips.of("a.txt", "x", "danh-sach.csv", "Số;Ngày\n1;2\n"), HOA))
                .hasStatus(422)
                .bodyText()
                .contains("thiếu cột “Tên tệp”");
        assertThat(posted("không phải gói".getBytes(StandardCharsets.UTF_8), HOA))
                .hasStatus3xxRedirection();
        assertThat(posted(new byte[0], HOA)).hasStatus3xxRedirection();
        assertThat(mvc.post().uri("/intakes").multipart().with(by(HOA)))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn tệp");
        assertThat(posted(Zips.of("a.txt", new byte[60 << 20]), HOA))
                .hasStatus(422)
                .bodyText()
                .contains("bung ra quá lớn");
    }

    @Test
    void takesSeveralFilesAndFolders() {
        var form =
                form(
                        List.of(),
                        List.of(
                                file("Hồ sơ/a/kh.txt", "Tệp a trong thư mục"),
                                file("Hồ sơ/b/kh.txt", "Tệp b trong thư mục"),
                                file("Hồ sơ/b/kh.txt", "Tệp cùng tên trong thư mục")));
        var id = intakes.upload(form, HOA);
        var intake = looked(id, HOA);
        assertThat(intake.name()).isEqualTo("Hồ sơ");
        assertThat(verdicts(intake, HOA))
                .containsExactlyInAnyOrder(
                        "Hồ sơ/a/kh.txt READY", "Hồ sơ/b/kh.txt READY", "2/Hồ sơ/b/kh.txt READY");
    }

    /// The program is killed after the first file: what was filed stays, and whoever goes on files the rest and nothing twice.
    @Test
    void goesOnWhereItWasCutOff() {
        var texts = new LinkedHashMap<String, byte[]>();
        for (int at = 1; at <= 5; at++) {
            texts.put(
                    "cắt-" + at + ".txt",
                    ("Tệp bị cắt ngang số " + at).getBytes(StandardCharsets.UTF_8));
        }
        var intake = checked(Zips.of(texts), LAN);
        transaction.executeWithoutResult(_ ->
                jdbc.sql(
                                "update exchange.intake set state = 'RUNNING', touched_at = now() - interval '1 hour' where id = :id")
                        .param("id", intake.id())
                        .update());
        fileOne(intake);
        fileOne(intake);
        assertThat(intakes.tally(intakes.find(intake.id(), LAN)).of(Verdict.FILED)).isEqualTo(2);

        runner.resume();
        assertThat(intakes.find(intake.id(), LAN).state()).isEqualTo(State.DONE);
        assertThat(intakes.tally(intakes.find(intake.id(), LAN)).of(Verdict.FILED)).isEqualTo(5);
        assertThat(count("document.document where file_name like 'cắt-%'")).isEqualTo(5);
        runner.resume();
        assertThat(count("document.document where file_name like 'cắt-%'")).isEqualTo(5);
    }

    private void fileOne(Intake intake) {
        DatabaseScope.of(LAN)
                .run(() ->
                        transaction.executeWithoutResult(_ -> {
                            try (var archive =
                                    Archive.open(
                                            files.channel(rows.file(intake.id()).orElseThrow()),
                                            Limits.PAPERS)) {
                                work.file(
                                        intake,
                                        rows.take(intake.id(), Verdict.READY).orElseThrow(),
                                        archive,
                                        LAN);
                            } catch (IOException failure) {
                                throw new java.io.UncheckedIOException(failure);
                            }
                        }));
    }

    @Test
    void stopsWhenAskedAndGoesOnLater() {
        var many = new LinkedHashMap<String, byte[]>();
        for (int at = 0; at < 300; at++) {
            many.put(
                    "dừng-" + at + ".txt",
                    ("Tệp dừng giữa chừng " + at).getBytes(StandardCharsets.UTF_8));
        }
        var intake = checked(Zips.of(many), MINH);
        intakes.run(intake.id(), MINH);
        intakes.cancel(intake.id(), MINH);
        var stopped = finished(intake.id(), MINH);
        if (stopped.state() == State.CANCELLED) {
            assertThat(page(stopped, MINH)).bodyText().contains("Đã dừng");
            intakes.run(intake.id(), MINH);
        }
        var done = finished(intake.id(), MINH);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(intakes.tally(done).of(Verdict.FILED)).isEqualTo(300);
        assertThat(
                        count(
                                "document.document where registrar = 'Trần Đức Minh' and file_name like 'dừng-%'"))
                .isEqualTo(300);
        assertThat(
                        texts(
                                "select (max(arrival_number) - min(arrival_number) + 1)::text from document.document where registrar = 'Trần Đức Minh' and file_name like 'dừng-%'"))
                .containsExactly("300");
    }

    @Test
    void runsOnceHoweverOftenItIsAsked() {
        var intake =
                checked(
                        Zips.of(
                                "một-lần.txt",
                                "Tệp ghi một lần thôi",
                                "hai-lần.txt",
                                "Tệp thứ hai ghi một lần"),
                        THU);
        AtOnce.all(
                () -> {
                    intakes.run(intake.id(), THU);
                    return "";
                },
                () -> {
                    intakes.run(intake.id(), THU);
                    return "";
                },
                () -> {
                    runner.run(intake.id());
                    return "";
                },
                () -> {
                    runner.run(intake.id());
                    return "";
                });
        assertThat(finished(intake.id(), THU).state()).isEqualTo(State.DONE);
        assertThat(count("document.document where file_name in ('một-lần.txt', 'hai-lần.txt')"))
                .isEqualTo(2);
    }

    @Test
    void isSeenByWhoBroughtItAlone() {
        var intake = checked(Zips.of("riêng.txt", "Tệp của riêng Hoa"), HOA);
        assertThatThrownBy(() -> intakes.find(intake.id(), MINH)).isInstanceOf(NotFound.class);
        assertThat(page(intake, LAN)).hasStatus(404);
        assertThat(mvc.get().uri("/intakes").with(by(AN))).hasStatus(404);
    }

    @Test
    void stopsWhenTheRightIsGone() {
        var intake = checked(Zips.of("hết-quyền.txt", "Tệp của người hết quyền"), LAN);
        transaction.executeWithoutResult(_ ->
                jdbc.sql(
                                "update access.role_held set withdrawn_at = now(), withdrawn_by = account_id where account_id = :id")
                        .param("id", LAN.account().value())
                        .update());
        try {
            intakes.run(intake.id(), LAN);
            var ended = finished(intake.id(), LAN);
            assertThat(ended.state()).isEqualTo(State.FAILED);
            assertThat(page(ended, LAN)).bodyText().contains("không còn quyền ghi sổ");
            assertThat(count("document.document where file_name = 'hết-quyền.txt'")).isZero();
        } finally {
            transaction.executeWithoutResult(_ ->
                    jdbc.sql(
                                    "update access.role_held set withdrawn_at = null, withdrawn_by = null where account_id = :id")
                            .param("id", LAN.account().value())
                            .update());
        }
    }

    @Test
    void looksAtThousandsOfFiles() {
        var many = new LinkedHashMap<String, byte[]>();
        for (int at = 0; at < 2_000; at++) {
            many.put(
                    "lớn/" + at + ".txt",
                    ("Tệp thứ " + at + " của gói lớn").getBytes(StandardCharsets.UTF_8));
        }
        long begin = System.nanoTime();
        var intake = checked(Zips.of(many), HOA);
        System.out.printf(
                "INTAKE of 2000 files looked at in %d ms%n",
                (System.nanoTime() - begin) / 1_000_000);
        assertThat(intakes.tally(intake).of(Verdict.READY)).isEqualTo(2_000);
        assertThat(page(intake, HOA)).hasStatusOk();
    }

    /// Bytes of every value: no text in any encoding.
    private static byte[] machine() {
        var bytes = new byte[1024];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (at * 7);
        }
        return bytes;
    }

    private Intake run(byte[] zip, Viewer viewer) {
        var intake = checked(zip, viewer);
        intakes.run(intake.id(), viewer);
        return finished(intake.id(), viewer);
    }

    private Intake checked(byte[] zip, Viewer viewer) {
        return looked(upload(zip, viewer), viewer);
    }

    private UUID upload(byte[] zip, Viewer viewer) {
        return intakes.upload(
                form(List.of(new MockMultipartFile("files", "cat.zip", "", zip)), List.of()),
                viewer);
    }

    private static IntakeForm form(List<MultipartFile> files, List<MultipartFile> folder) {
        return new IntakeForm(files, folder, Direction.INCOMING, ARRIVED, Channel.ELECTRONIC);
    }

    private static MultipartFile file(String name, String text) {
        return new MockMultipartFile("folder", name, "", text.getBytes(StandardCharsets.UTF_8));
    }

    private Intake looked(UUID id, Viewer viewer) {
        await().atMost(Duration.ofMinutes(3))
                .pollInSameThread()
                .atMost(Duration.ofSeconds(120))
                .until(() -> intakes.find(id, viewer).state() != State.CHECKING);
        return intakes.find(id, viewer);
    }

    private Intake finished(UUID id, Viewer viewer) {
        await().atMost(Duration.ofMinutes(3))
                .pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !intakes.find(id, viewer).state().isUnderWay());
        return intakes.find(id, viewer);
    }

    private List<Item> items(Intake intake, Viewer viewer) {
        return intakes.all(intakes.find(intake.id(), viewer));
    }

    private List<String> verdicts(Intake intake, Viewer viewer) {
        return items(intake, viewer).stream()
                .map(item -> item.path() + " " + item.verdict())
                .toList();
    }

    private MvcTestResult page(Intake intake, Viewer viewer) {
        return mvc.get().uri(intake.page()).with(by(viewer)).exchange();
    }

    private MvcTestResult posted(byte[] zip, Viewer viewer) {
        return mvc.post()
                .uri("/intakes")
                .multipart()
                .file(new MockMultipartFile("files", "a.zip", "", zip))
                .param("arrivedOn", "03/03/2031")
                .with(by(viewer))
                .exchange();
    }

    private List<String> result(Intake intake) throws IOException {
        var answer = mvc.get().uri(intake.page() + "/result").with(by(BINH)).exchange();
        assertThat(answer).hasStatusOk();
        var bytes = answer.getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var lines = book.getFirstSheet().openStream()) {
            return lines.map(row ->
                            row.stream()
                                    .map(cell -> cell == null ? "" : cell.getText())
                                    .toList()
                                    .toString())
                    .toList();
        }
    }

    @SafeVarargs
    private static byte[] sheet(List<String>... lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("A");
            for (int row = 0; row < lines.length; row++) {
                for (int column = 0; column < lines[row].size(); column++) {
                    sheet.value(row, column, lines[row].get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    private long count(String what) {
        return Long.parseLong(texts("select count(*)::text from " + what).getFirst());
    }

    private List<String> texts(String sql) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(String.class).list());
        return found == null ? List.of() : found;
    }
}
