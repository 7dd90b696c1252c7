package vn.quantriet.exchange.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentFilter;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("A1")
class ParcelModuleTests {

    @Autowired Parcels parcels;
    @Autowired ParcelRunner runner;
    @Autowired Documents documents;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void packsOriginalsTextsListAndFacts() throws IOException {
        var paper = file("=một.txt", "Gói xuất: văn bản thứ nhất", "12-KH/ĐU", HOA);
        var other = file("hai.txt", "Gói xuất: văn bản thứ hai", "", HOA);
        await().atMost(Duration.ofMinutes(10))
                .pollInSameThread()
                .until(() -> !documents.text(other).isEmpty() && !documents.text(paper).isEmpty());
        var parcel = packed(ask(List.of(paper, other), HOA), HOA);
        var files = fetched(parcel, HOA);
        assertThat(files.keySet())
                .contains("danh-sach.xlsx", "sieu-du-lieu.json")
                .anyMatch(name -> name.matches("van-ban/000[12]-=?một\\.txt"))
                .anyMatch(name -> name.matches("chu/000[12]\\.txt"))
                .hasSize(6);
        assertThat(files.values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .contains("Gói xuất: văn bản thứ nhất", "Gói xuất: văn bản thứ hai");
        var facts = JsonMapper.builder().build().readTree(files.get("sieu-du-lieu.json"));
        assertThat(facts.get("papers").size()).isEqualTo(2);
        assertThat(facts.toString()).contains("12-KH/ĐU", paper.toString(), "\"signatures\"");
        assertThat(
                        texts(
                                "select purpose from audit.event where action = 'exchange.parcel_asked' and object = 'parcel:"
                                        + parcel.id()
                                        + "'"))
                .containsExactly("báo cáo kiểm tra");
        assertThat(
                        texts(
                                "select action from audit.event where action = 'exchange.parcel_fetched' and object = 'parcel:"
                                        + parcel.id()
                                        + "'"))
                .hasSize(1);
    }

    @Test
    void holdsOnlyWhatTheViewerSees() throws IOException {
        var own = file("của-Lan.txt", "Văn bản của Cục Sông ngòi", "", LAN);
        var foreign = file("của-Thu.txt", "Văn bản của Viện Hồ đầm", "", THU);
        var parcel = packed(ask(List.of(own, foreign), LAN), LAN);
        assertThat(parcel.total()).isEqualTo(1);
        assertThat(fetched(parcel, LAN).keySet()).noneMatch(name -> name.contains("Thu"));
        assertThatThrownBy(() -> ask(List.of(foreign), LAN)).isInstanceOf(ExchangeRefused.class);
    }

    @Test
    void isForTheAccountThatAskedAndForADay() {
        var paper = file("một-ngày.txt", "Văn bản xuất trong một ngày", "", HOA);
        var parcel = packed(ask(List.of(paper), HOA), HOA);
        assertThatThrownBy(() -> parcels.fetch(parcel.id(), MINH)).isInstanceOf(NotFound.class);
        assertThat(mvc.get().uri(parcel.page() + "/file").with(by(MINH))).hasStatus(404);
        assertThat(mvc.get().uri(parcel.page()).with(by(MINH))).hasStatus(404);
        transaction.executeWithoutResult(_ ->
                jdbc.sql("update exchange.parcel set ends_at = now() where id = :id")
                        .param("id", parcel.id())
                        .update());
        assertThat(mvc.get().uri(parcel.page() + "/file").with(by(HOA))).hasStatus(404);
        runner.sweep();
        assertThat(parcels.find(parcel.id(), HOA).state()).isEqualTo(Parcel.State.GONE);
        assertThat(mvc.get().uri(parcel.page()).with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("đã hết hạn tải");
    }

    @Test
    void asksWhatForAndPacksOnce() {
        var paper = file("mục-đích.txt", "Văn bản cần mục đích", "", HOA);
        assertThatThrownBy(() ->
                        parcels.ask(
                                new ParcelForm(Uuid7.next(), List.of(paper.value()), "  a  "),
                                all(),
                                HOA))
                .isInstanceOf(ExchangeRefused.class);
        var form = new ParcelForm(Uuid7.next(), List.of(paper.value()), "lưu hồ sơ");
        assertThat(parcels.ask(form, all(), HOA)).isEqualTo(parcels.ask(form, all(), HOA));
        assertThat(
                        texts(
                                "select count(*)::text from exchange.parcel where id = '"
                                        + form.step()
                                        + "'"))
                .containsExactly("1");
        assertThatThrownBy(() -> parcels.ask(form, all(), MINH)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesTheListAsItIsFiltered() {
        file("lọc-1.txt", "Văn bản được lọc một", "901-LOC/ĐU", BINH);
        file("lọc-2.txt", "Văn bản được lọc hai", "902-KHAC/ĐU", BINH);
        var filter =
                new DocumentFilter(
                        "901-LOC/ĐU", null, null, null, null, null, null, null, null, null);
        var id = parcels.ask(new ParcelForm(Uuid7.next(), List.of(), "theo bộ lọc"), filter, BINH);
        assertThat(packed(id, BINH).total()).isEqualTo(1);
        assertThat(mvc.get().uri("/parcels/new?q=901-LOC/ĐU").with(by(BINH)))
                .hasStatusOk()
                .bodyText()
                .contains("901-LOC/ĐU")
                .doesNotContain("902-KHAC");
    }

    private UUID ask(List<DocumentId> papers, Viewer viewer) {
        return parcels.ask(
                new ParcelForm(
                        Uuid7.next(),
                        papers.stream().map(DocumentId::value).toList(),
                        "báo cáo kiểm tra"),
                all(),
                viewer);
    }

    private static DocumentFilter all() {
        return new DocumentFilter(null, null, null, null, null, null, null, null, null, null);
    }

    private Parcel packed(UUID id, Viewer viewer) {
        await().atMost(Duration.ofMinutes(10))
                .pollInSameThread()
                .until(() -> !parcels.find(id, viewer).isUnderWay());
        var parcel = parcels.find(id, viewer);
        assertThat(parcel.state()).isEqualTo(Parcel.State.DONE);
        return parcel;
    }

    private Map<String, byte[]> fetched(Parcel parcel, Viewer viewer) throws IOException {
        var answer = mvc.get().uri(parcel.page() + "/file").with(by(viewer)).exchange();
        assertThat(answer).hasStatusOk();
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip =
                new ZipInputStream(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private DocumentId file(String name, String text, String reference, Viewer viewer) {
        return documents
                .file(
                        new NewPaper(
                                name,
                                new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                                Direction.INTERNAL,
                                new Description(
                                        DocumentType.PLAN,
                                        reference,
                                        LocalDate.parse("2026-03-03"),
                                        "",
                                        "Đảng ủy",
                                        "",
                                        "Trích yếu của " + name,
                                        List.of(),
                                        List.of()),
                                ArrivalStamp.NONE),
                        viewer)
                .document();
    }

    private List<String> texts(String sql) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(String.class).list());
        return found == null ? List.of() : found;
    }
}
