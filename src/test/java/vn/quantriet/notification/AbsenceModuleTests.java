package vn.quantriet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

@ModuleTest
@Tag("B4")
class AbsenceModuleTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    @Autowired Absences absences;
    @Autowired AbsenceRepository repository;
    @Autowired Receivers receivers;
    @Autowired Notifications notifications;
    @Autowired Notices notices;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester mvc;

    @BeforeEach
    void bringEverybodyBack() {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql(
                            """
                            insert into notification.absence_end (absence_id, ended_on, ended_by, ender, ended_at)
                            select id, from_on - 1, entered_by, 'x', now() from notification.absence on conflict do nothing
                            """)
                    .update();
            jdbc.sql("delete from notification.notice").update();
        });
    }

    @Test
    void bringsNoticesAboutWorkToTheDeputyToo() {
        away(BINH, AN, TODAY, TODAY.plusDays(3), BINH);

        deliver(about("work:1", BINH).forDeputies());
        deliver(about("private:1", BINH));

        assertThat(inbox(AN)).extracting(NoticeLine::object).containsExactly("work:1");
        assertThat(inbox(AN)).extracting(NoticeLine::forName).containsExactly(BINH.name());
        assertThat(inbox(BINH)).hasSize(2).extracting(NoticeLine::forName).containsOnly("");
    }

    @Test
    void bringsNothingBeforeAndAfter() {
        away(BINH, AN, TODAY.plusDays(1), TODAY.plusDays(3), BINH);

        deliver(about("work:1", BINH).forDeputies());

        assertThat(inbox(AN)).isEmpty();
    }

    @Test
    void endsEarlyAndIsEnteredOnce() {
        var id = away(BINH, AN, TODAY, TODAY.plusDays(3), BINH);
        as(
                BINH,
                () -> {
                    absences.enter(id, BINH.member(), AN.member(), TODAY, TODAY.plusDays(3), BINH);
                    return "";
                });
        assertThat(as(AN, () -> absences.deputised(AN))).hasSize(1);

        as(
                BINH,
                () -> {
                    absences.end(id, BINH);
                    return "";
                });

        assertThat(as(AN, () -> absences.deputised(AN))).isEmpty();
        deliver(about("work:2", BINH).forDeputies());
        assertThat(inbox(AN)).isEmpty();
    }

    @Test
    void isEnteredByThePersonOrTheirOffice() {
        away(AN, BINH, TODAY, TODAY.plusDays(1), BINH);

        assertThatExceptionOfType(NotFound.class)
                .as("a member for the secretary")
                .isThrownBy(() -> away(BINH, AN, TODAY, TODAY.plusDays(1), AN));
        assertThatExceptionOfType(NotFound.class)
                .as("another unit")
                .isThrownBy(() -> away(BINH, AN, TODAY, TODAY.plusDays(1), THU));
    }

    @Test
    void isTheWordOfWhoWorksElsewhereToo() {
        role(null);
        try {
            assertThatExceptionOfType(NotificationRefused.class)
                    .isThrownBy(() -> away(AN, BINH, TODAY, TODAY.plusDays(1), BINH));
            away(AN, BINH, TODAY, TODAY.plusDays(1), AN);
            assertThat(as(BINH, () -> absences.deputised(BINH))).hasSize(1);
        } finally {
            role(TODAY.minusDays(1));
        }
    }

    @Test
    void isToldToThePersonWhenTheOfficeEntersIt() {
        away(AN, BINH, TODAY.plusDays(1), TODAY.plusDays(2), BINH);

        awaitNotice(AN, "notification.notice.away");
        assertThat(mvc.get().uri("/notifications").with(by(AN)))
                .bodyText()
                .contains("Đồng chí được báo vắng");
    }

    @Test
    void isToldToThoseWhomTheOneAwayWasToReplace() {
        away(BINH, AN, TODAY.plusDays(1), TODAY.plusDays(9), BINH);
        var office = new HeldRole(ELSEWHERE, Role.OFFICE, RIVERS, LAN.path(), "");
        var both = new Viewer(AN.account(), AN.member(), AN.name(), office, List.of(office));

        away(AN, LAN, TODAY.plusDays(8), TODAY.plusDays(12), both);

        awaitNotice(BINH, "notification.notice.deputy_away");
    }

    private void awaitNotice(Viewer receiver, String kind) {
        org.awaitility.Awaitility.await()
                .until(() -> lines(receiver).anyMatch(line -> line.kind().equals(kind)));
    }

    /// A role of AN at the lakes, until a day.
    private void role(@Nullable LocalDate until) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql(
                            """
                            insert into access.role_held (id, account_id, member_id, role, unit_id, unit_path, valid_from)
                            select :id, :account, :member, 'SECRETARY', id, path, '2020-01-01' from organization.unit_today where id = :unit
                            on conflict do nothing
                            """)
                    .param("id", ELSEWHERE)
                    .param("account", AN.account().value())
                    .param("member", AN.member().value())
                    .param("unit", LAKES.value())
                    .update();
            jdbc.sql("update access.role_held set valid_to = :until where id = :id")
                    .param("until", until)
                    .param("id", ELSEWHERE)
                    .update();
        });
    }

    @Test
    void isRefusedWhenItMakesNoSense() {
        assertThat(post(BINH, BINH, TODAY, TODAY, BINH)).hasStatus(422);
        assertThat(post(BINH, AN, TODAY, TODAY.minusDays(1), BINH)).hasStatus(422);
        assertThat(post(BINH, AN, TODAY.minusDays(3), TODAY, BINH)).hasStatus(422);
        assertThat(post(BINH, AN, TODAY, TODAY.plusDays(2), BINH)).hasStatus3xxRedirection();
        assertThat(post(BINH, AN, TODAY.plusDays(2), TODAY.plusDays(5), BINH)).hasStatus(422);
        assertThat(post(AN, BINH, TODAY, TODAY, AN)).as("the deputy is away").hasStatus(422);
    }

    @Test
    void isSeenByThoseItConcernsOnly() {
        away(BINH, AN, TODAY, TODAY.plusDays(2), BINH);

        assertThat(mvc.get().uri("/absences").with(by(AN))).bodyText().contains(BINH.name());
        assertThat(as(THU, () -> absences.of(THU))).isEmpty();
        assertThat(
                        as(
                                THU,
                                () ->
                                        jdbc.sql("select count(*) from notification.absence")
                                                .query(Long.class)
                                                .single()))
                .isZero();
    }

    private UUID away(Viewer who, Viewer deputy, LocalDate from, LocalDate to, Viewer by) {
        var id = UUID.randomUUID();
        return as(
                by,
                () -> {
                    absences.enter(id, who.member(), deputy.member(), from, to, by);
                    return id;
                });
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(
            Viewer who, Viewer deputy, LocalDate from, LocalDate to, Viewer by) {
        return mvc.post()
                .uri("/absences")
                .param("deed", UUID.randomUUID().toString())
                .param("member", who.member().toString())
                .param("deputy", deputy.member().toString())
                .param("from", from.toString())
                .param("to", to.toString())
                .with(by(by))
                .exchange();
    }

    private static Notice about(String object, Viewer to) {
        return new Notice(List.of(to.account()), "test.kind {0}", List.of("x"), "/", object);
    }

    private void deliver(Notice notice) {
        transactions.executeWithoutResult(_ -> notifications.deliver(List.of(notice)));
    }

    private List<NoticeLine> inbox(Viewer viewer) {
        return lines(viewer).filter(line -> line.kind().startsWith("test")).toList();
    }

    private Stream<NoticeLine> lines(Viewer viewer) {
        return as(viewer, () -> notices.of(viewer, false, Paging.first())).lines().stream()
                .map(NoticeGroup::newest);
    }

    private <T> T as(Viewer viewer, Supplier<T> work) {
        try {
            return DatabaseScope.of(viewer).call(() -> transactions.execute(_ -> work.get()));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
