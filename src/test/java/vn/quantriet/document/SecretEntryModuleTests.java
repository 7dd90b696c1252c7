package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

@ModuleTest
@Tag("A1")
class SecretEntryModuleTests {

    private static final LocalDate ARRIVED = LocalDate.parse("2032-03-02");

    @Autowired SecretEntries entries;
    @Autowired SecretEntryRepository rows;
    @Autowired Documents documents;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void takesItsNumberFromTheCommonSeries() {
        var first = documents.file(paper("thường một"), LAN).document();
        var secret = entry(entries.add(form("11-M/TU", LAN), LAN), LAN);
        var second = documents.file(paper("thường hai"), LAN).document();
        assertThat(documents.line(first, LAN).arrivalNumber()).isEqualTo(1);
        assertThat(secret.arrivalNumber()).isEqualTo(2);
        assertThat(documents.line(second, LAN).arrivalNumber()).isEqualTo(3);
        assertThatThrownBy(() ->
                        documents.file(
                                new NewPaper(
                                        "x.txt",
                                        new ByteArrayResource(
                                                "số đã có".getBytes(StandardCharsets.UTF_8)),
                                        Direction.INCOMING,
                                        Description.NONE,
                                        new ArrivalStamp(2, ARRIVED)),
                                LAN))
                .isInstanceOf(DocumentRefused.class);
    }

    @Test
    void keepsTheSeriesWithoutGapOrDoubleWhenManyComeAtOnce() {
        var viewer = THU;
        AtOnce.all(
                () -> entries.add(form("21-M/TU", viewer), viewer),
                () -> documents.file(paper("cùng lúc một"), viewer),
                () -> entries.add(form("22-M/TU", viewer), viewer),
                () -> documents.file(paper("cùng lúc hai"), viewer),
                () -> entries.add(form("23-M/TU", viewer), viewer));
        assertThat(
                        texts(
                                """
                                select n::text from (
                                  select arrival_number as n from document.document where unit_id = '%1$s' and extract(year from arrived_on) = 2032
                                  union all
                                  select arrival_number from document.secret_entry where unit_id = '%1$s' and extract(year from arrived_on) = 2032
                                ) s order by n
                                """
                                        .formatted(viewer.unit())))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void isSeenByTheRegisterOfTheUnitAloneAndEveryReadingIsWrittenDown() {
        var id = entries.add(form("31-M/TU", LAN), LAN);
        for (var other : List.of(HOA, MINH, THU)) {
            assertThatThrownBy(() -> entries.find(id, other)).isInstanceOf(NotFound.class);
            assertThat(mvc.get().uri("/secret-entries/" + id).with(by(other))).hasStatus(404);
        }
        assertThat(mvc.get().uri("/secret-entries").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("31-M/TU");
        assertThat(mvc.get().uri("/secret-entries").with(by(AN))).hasStatus(404);
        assertThat(mvc.get().uri("/documents?q=31-M/TU").with(by(LAN)))
                .bodyText()
                .doesNotContain("/secret-entries/" + id)
                .contains("Không có văn bản nào");
        assertThat(mvc.get().uri("/secret-entries/" + id).with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("31-M/TU", "Tối mật");
        assertThat(
                        texts(
                                        "select actor from audit.event where action = 'document.secret_entry_read' and object = 'secret_entry:"
                                                + id
                                                + "'")
                                .isEmpty())
                .isFalse();
        entries.list(LAN, Paging.first());
        assertThat(
                        texts(
                                "select action from audit.event where action = 'document.secret_entries_read'"))
                .isNotEmpty();
    }

    /// The second line: the database itself gives nothing to a scope above or beside.
    @Test
    void isKeptFromOtherScopesByTheDatabase() throws Exception {
        var id = entries.add(form("41-M/TU", LAN), LAN);
        for (var path : List.of("r.1", "r.1.8", "r.1.5.6")) {
            var seen =
                    new DatabaseScope(path, null, "test")
                            .call(() -> transaction.execute(_ -> rows.find(id, LAN.unit())));
            assertThat(seen).as(path).isEmpty();
        }
        var own =
                DatabaseScope.of(LAN)
                        .call(() -> transaction.execute(_ -> rows.find(id, LAN.unit())));
        assertThat(own).isPresent();
    }

    @Test
    void goesFromHandToHandUntilItIsDestroyed() {
        var id = entries.add(form("51-M/TU", LAN), LAN);
        var step = Uuid7.next();
        var toPost =
                new HoldingForm(
                        step,
                        SecretHolding.Kind.HELD,
                        null,
                        PositionTitle.DEPUTY_SECRETARY,
                        LocalDate.parse("2032-03-10"));
        entries.hand(id, toPost, LAN);
        entries.hand(id, toPost, LAN);
        assertThat(entries.holdings(entry(id, LAN))).hasSize(2);
        assertThat(entry(id, LAN).last().post()).isEqualTo(PositionTitle.DEPUTY_SECRETARY);
        assertThatThrownBy(() -> entries.hand(id, held(null, "2032-03-12"), LAN))
                .isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> entries.hand(id, held(LAN.member().value(), "2032-03-01"), LAN))
                .isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> entries.hand(id, held(THU.member().value(), "2032-03-12"), LAN))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> entries.hand(id, held(LAN.member().value(), "2032-03-12"), HOA))
                .isInstanceOf(NotFound.class);
        entries.hand(
                id,
                new HoldingForm(
                        Uuid7.next(),
                        SecretHolding.Kind.DESTROYED,
                        LAN.member().value(),
                        null,
                        LocalDate.parse("2032-04-01")),
                LAN);
        assertThat(entry(id, LAN).last().holder()).isEmpty();
        assertThatThrownBy(() -> entries.hand(id, held(LAN.member().value(), "2032-05-01"), LAN))
                .isInstanceOf(DocumentRefused.class);
    }

    @Test
    void offersTheEntryWhereTheUploadWasRefusedAndTakesItsNumberOver() {
        var upload =
                documents
                        .file(paper("ĐẢNG ỦY\n TUYỆT MẬT \nviệc kín " + UUID.randomUUID()), MINH)
                        .document();
        await().untilAsserted(() ->
                assertThat(documents.line(upload, MINH).state()).isEqualTo(ReadingState.SECRET));
        var number = documents.line(upload, MINH).arrivalNumber();
        assertThat(mvc.get().uri(upload.page()).with(by(MINH)))
                .bodyText()
                .contains("/secret-entries/new?refused=" + upload);
        assertThat(mvc.get().uri("/secret-entries/new?refused=" + upload).with(by(MINH)))
                .hasStatusOk()
                .bodyText()
                .contains(upload.toString(), "02/03/2032");
        var form = form("61-TM/TW", MINH);
        var id = entries.add(refused(form, upload), MINH);
        assertThat(entry(id, MINH).arrivalNumber()).isEqualTo(number);
        assertThat(documents.line(upload, MINH).arrivalNumber()).isNull();
        assertThatThrownBy(() -> entries.add(refused(form("62-TM/TW", MINH), upload), MINH))
                .isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> entries.add(refused(form("63-TM/TW", LAN), upload), LAN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void takesNoSentenceForANumberAndNoPaperTwice() {
        assertThat(posted("Về việc điều động cán bộ")).hasStatus(422);
        assertThat(posted("71-M/TU")).hasStatus3xxRedirection();
        assertThat(posted("71-M/TU"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có trong sổ văn bản mật");
        assertThat(
                        texts(
                                "select column_name from information_schema.columns where table_schema = 'document' and table_name like 'secret_%'"))
                .doesNotContain("title", "content", "note", "file_id", "text");
    }

    @Test
    void canBeSwitchedOffFromADayOn() {
        transaction.executeWithoutResult(_ ->
                jdbc.sql(
                                "insert into document.setting (name, value, valid_from, source) values ('SECRET_ENTRIES', 0, '2021-01-01', 'thử')")
                        .update());
        try {
            assertThatThrownBy(() -> entries.add(form("81-M/TU", LAN), LAN))
                    .isInstanceOf(DocumentRefused.class);
            assertThat(mvc.get().uri("/secret-entries/new").with(by(LAN)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("không ghi văn bản mật trên hệ thống");
        } finally {
            transaction.executeWithoutResult(_ ->
                    jdbc.sql(
                                    "delete from document.setting where name = 'SECRET_ENTRIES' and valid_from = '2021-01-01'")
                            .update());
        }
    }

    @Test
    void isTakenOutOnlyWhereItIsAskedFor() {
        entries.add(form("91-M/TU", LAN), LAN);
        var asked =
                mvc.post()
                        .uri("/secret-entries/exports")
                        .param("purpose", "bàn giao sổ")
                        .with(by(LAN))
                        .exchange();
        assertThat(asked).hasStatusOk();
        assertThat(
                        texts(
                                "select purpose from audit.event where action = 'document.secret_entries_exported'"))
                .contains("bàn giao sổ");
        assertThat(mvc.post().uri("/secret-entries/exports").with(by(LAN))).hasStatus(422);
    }

    private MvcTestResult posted(String reference) {
        return mvc.post()
                .uri("/secret-entries")
                .param("step", Uuid7.next().toString())
                .param("direction", "INCOMING")
                .param("arrivedOn", "02/03/2032")
                .param("reference", reference)
                .param("issuer", "Tỉnh ủy")
                .param("degree", "HIGH")
                .param("copies", "1")
                .param("pages", "3")
                .param("post", "SECRETARY")
                .with(by(HOA))
                .exchange();
    }

    private SecretEntry entry(UUID id, Viewer viewer) {
        return entries.find(id, viewer);
    }

    private static HoldingForm held(@Nullable UUID member, String since) {
        return new HoldingForm(
                Uuid7.next(), SecretHolding.Kind.HELD, member, null, LocalDate.parse(since));
    }

    private static SecretEntryForm form(String reference, Viewer viewer) {
        return new SecretEntryForm(
                Uuid7.next(),
                null,
                Direction.INCOMING,
                ARRIVED,
                reference,
                LocalDate.parse("2032-02-28"),
                "Tỉnh ủy",
                "HIGH",
                1,
                3,
                viewer.member().value(),
                null,
                ARRIVED);
    }

    private static SecretEntryForm refused(SecretEntryForm form, DocumentId upload) {
        return new SecretEntryForm(
                form.step(),
                upload.value(),
                form.direction(),
                form.arrivedOn(),
                form.reference(),
                form.issuedOn(),
                form.issuer(),
                form.degree(),
                form.copies(),
                form.pages(),
                form.member(),
                form.post(),
                form.since());
    }

    private static NewPaper paper(String text) {
        return new NewPaper(
                "thuong.txt",
                new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                Direction.INCOMING,
                Description.NONE,
                new ArrivalStamp(null, ARRIVED));
    }

    private List<String> texts(String sql) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(String.class).list());
        return found == null ? List.of() : found;
    }
}
