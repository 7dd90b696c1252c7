package vn.quantriet.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.CELL_ONE;
import static vn.quantriet.testing.Cast.CELL_TWO;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;

/// Drafts go round: who is asked answers, nobody else sees anything, and each remark gets its treatment.
@ModuleTest
@Tag("A7")
class RoundModuleTests {

    private static final LocalDate SOON = LocalDate.now().plusDays(5);

    @Autowired Drafts drafts;
    @Autowired DraftDesk desk;
    @Autowired Rounds rounds;
    @Autowired Comments comments;
    @Autowired Signings signings;
    @Autowired RoundRepository rows;
    @Autowired DraftHome home;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    @Autowired MockMvcTester mvc;

    @Test
    void asksUnitsAndPersonsAndNobodyElseSeesIt() {
        var id = whole();
        var round = open(id, SOON);
        assertThat(drafts.line(id, LAN).state()).isEqualTo(DraftState.DISCUSSED);
        var cell = asked(BINH);
        var person = asked(AN);
        for (var viewer : List.of(BINH, AN)) {
            var page = (viewer == BINH ? cell : person).page();
            assertThat(within(viewer, () -> home.waiting(viewer)))
                    .anyMatch(line -> line.path().equals(page));
            assertThat(mvc.get().uri(page).with(by(viewer)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Đo mực nước hằng ngày", "Xin ý kiến về thời hạn")
                    .doesNotContain(id.page() + "/edit");
            assertThat(mvc.get().uri(id.page()).with(by(viewer))).hasStatus(404);
        }
        for (var other : List.of(THU, MINH)) {
            assertThat(mvc.get().uri(cell.page()).with(by(other))).hasStatus(404);
            assertThat(mvc.get().uri(person.page()).with(by(other))).hasStatus(404);
            assertThat(mvc.get().uri(id.page() + "/rounds/" + round).with(by(other)))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri(cell.page()).with(by(AN))).hasStatus(404);
        assertThat(mvc.get().uri(person.page()).with(by(BINH))).hasStatus(404);
    }

    @Test
    void keepsWhatIsSaidAndWhatBecomesOfIt() throws IOException {
        var id = whole();
        var round = open(id, SOON);
        var step = UUID.randomUUID().toString();
        for (int press = 0; press < 2; press++) {
            assertThat(
                            mvc.post()
                                    .uri(asked(BINH).page() + "/opinions")
                                    .with(by(BINH))
                                    .param("step", step)
                                    .param("stance", "REMARKS")
                                    .param("whole", "Nên rõ hơn, ngắn hơn.")
                                    .param("section", "I. MỤC ĐÍCH", "II. TỔ CHỨC THỰC HIỆN")
                                    .param("words", "", "Thêm người chủ trì, thời hạn."))
                    .hasStatus3xxRedirection();
        }
        comments.answer(asked(AN).invitation(), agrees(), AN);
        var opinions = rounds.opinions(id, round, LAN);
        assertThat(opinions)
                .extracting(Opinion::remark)
                .containsExactlyInAnyOrder(
                        "Nên rõ hơn, ngắn hơn.", "Thêm người chủ trì, thời hạn.", "");
        assertThat(rounds.round(id, round, LAN).answered()).isEqualTo(2);
        assertThat(rounds.round(id, round, LAN).asked()).isEqualTo(3);

        var remark = opinions.stream().filter(Opinion::isRemark).findFirst().orElseThrow();
        assertThatThrownBy(() -> rounds.treat(id, round, remark.id(), Verdict.NOT_TAKEN, "", LAN))
                .isInstanceOf(DraftRefused.class);
        rounds.treat(id, round, remark.id(), Verdict.NOT_TAKEN, "=Đã có ở mục II", LAN);
        rounds.treat(id, round, remark.id(), Verdict.PARTLY, "=Đã sửa một phần", LAN);
        assertThatThrownBy(() -> rounds.treat(id, round, remark.id(), Verdict.TAKEN, "", THU))
                .isInstanceOf(NotFound.class);
        assertThat(mvc.get().uri(asked(BINH).page()).with(by(BINH)))
                .bodyText()
                .contains("=Đã sửa một phần");

        var export = id.page() + "/rounds/" + round + "/exports";
        assertThat(mvc.post().uri(export).with(by(LAN))).hasStatus(422);
        var answer =
                mvc.post().uri(export).param("purpose", "trình cấp ủy").with(by(LAN)).exchange();
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .anyMatch(row -> row.getCellText(6).equals("'=Đã sửa một phần"));
        }
    }

    @Test
    void marksWhatComesLateAndRefusesWhatComesAfterTheEnd() {
        var id = whole();
        var round = open(id, LocalDate.now());
        comments.answer(asked(AN).invitation(), agrees(), AN);
        assertThat(rounds.opinions(id, round, LAN)).noneMatch(Opinion::late);
        rounds.close(id, round, LAN);
        rounds.close(id, round, LAN);
        assertThat(drafts.line(id, LAN).state()).isEqualTo(DraftState.DRAFTING);
        var cell = asked(BINH).invitation();
        assertThatThrownBy(() -> comments.answer(cell, agrees(), BINH))
                .isInstanceOf(DraftRefused.class);
        assertThatThrownBy(() -> open(id, LocalDate.now().minusDays(1)))
                .isInstanceOf(DraftRefused.class);
    }

    @Test
    void marksWhatComesAfterTheDay() {
        var id = whole();
        var round = Uuid7.next();
        var invitation = Uuid7.next();
        var yesterday =
                new RoundForm(round, "", LocalDate.now().minusDays(1), List.of(), List.of());
        transactions.executeWithoutResult(_ -> {
            rows.open(yesterday, id, 1, LAN, Instant.now());
            rows.invite(
                    invitation, round, CELL_ONE.value(), AN.path(), AN.member(), AN.name(), LAN);
        });
        comments.answer(invitation, agrees(), AN);
        assertThat(rounds.opinions(id, round, LAN)).extracting(Opinion::late).containsExactly(true);
    }

    @Test
    void remindsWhoIsMissingOnceADay() {
        var id = whole();
        var round = open(id, SOON);
        comments.answer(asked(AN).invitation(), agrees(), AN);
        assertThat(rounds.remind(id, round, LAN)).isEqualTo(2);
        assertThat(rounds.remind(id, round, LAN)).isZero();
        Callable<Integer> again = () -> rounds.remind(id, round, LAN);
        assertThat(AtOnce.all(again, again, again)).containsOnly(0);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(within(BINH, this::reminders)).isPositive());
    }

    private long reminders() {
        return count("select count(*) from notification.notice where kind = 'draft.notice.remind'");
    }

    @Test
    void endsWhenTheDraftIsSubmitted() {
        var id = whole();
        var round = open(id, SOON);
        signings.submit(id, desk.row(id, LAN).version(), "", LAN);
        assertThat(rounds.round(id, round, LAN).isOpen()).isFalse();
        var person = asked(AN).invitation();
        assertThatThrownBy(() -> comments.answer(person, agrees(), AN))
                .isInstanceOf(DraftRefused.class);
    }

    @Test
    void isOpenedOnceUnderAStepAndReachesOnlyAsFarAsWhoAsks() {
        var id = whole();
        var form = form(SOON);
        Callable<UUID> open = () -> rounds.open(id, form, LAN);
        assertThat(AtOnce.all(open, open, open)).containsOnly(form.id());
        assertThat(rounds.of(id, LAN)).hasSize(1);
        var foreign = new RoundForm(Uuid7.next(), "", SOON, List.of(LAKES.value()), List.of());
        assertThatThrownBy(() -> rounds.open(id, foreign, LAN)).isInstanceOf(NotFound.class);
        var nobody = new RoundForm(Uuid7.next(), "", SOON, List.of(), List.of());
        assertThatThrownBy(() -> rounds.open(id, nobody, LAN)).isInstanceOf(DraftRefused.class);
    }

    @Test
    void theDatabaseKeepsAnswersFromOtherScopes() {
        var id = whole();
        open(id, SOON);
        comments.answer(asked(AN).invitation(), agrees(), AN);
        assertThat(within(THU, this::readable)).isZero();
        assertThat(within(AN, this::readable)).isPositive();
        assertThat(within(LAN, this::readable)).isPositive();
    }

    private long readable() {
        return count(
                "select (select count(*) from draft.opinion) + (select count(*) from draft.invitation)");
    }

    private long count(String sql) {
        Long found = transactions.execute(_ -> jdbc.sql(sql).query(Long.class).single());
        return found == null ? 0 : found;
    }

    private Commented asked(Viewer viewer) {
        return comments.asked(viewer, 50).stream()
                .filter(Commented::open)
                .findFirst()
                .or(() -> comments.asked(viewer, 50).stream().findFirst())
                .orElseThrow();
    }

    private static OpinionForm agrees() {
        return new OpinionForm(UUID.randomUUID(), Stance.AGREES, "", List.of(), List.of());
    }

    private UUID open(DraftId id, LocalDate due) {
        return rounds.open(id, form(due), LAN);
    }

    private static RoundForm form(LocalDate due) {
        return new RoundForm(
                Uuid7.next(),
                "Xin ý kiến về thời hạn",
                due,
                List.of(CELL_ONE.value(), CELL_TWO.value()),
                List.of(AN.member().value()));
    }

    private DraftId whole() {
        var open =
                transactions.execute(_ ->
                        jdbc.sql(
                                        "select id from draft.round r where not exists (select 1 from draft.round_closing c where c.round_id = r.id)")
                                .query(UUID.class)
                                .list());
        open.forEach(round ->
                transactions.executeWithoutResult(_ ->
                        jdbc.sql(
                                        "insert into draft.round_closing (round_id, closed_by, closer, closed_at) values (:id, :id, 'x', now())")
                                .param("id", round)
                                .update()));
        var id =
                drafts.begin(
                        NewDraft.of(DraftId.next(), DocumentType.PLAN, "về đo nước", List.of()),
                        LAN);
        desk.save(id, desk.row(id, LAN).version(), DraftTexts.whole("về đo nước"), LAN);
        return id;
    }

    private static <T> T within(Viewer viewer, Callable<T> work) {
        try {
            return DatabaseScope.of(viewer).call(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
