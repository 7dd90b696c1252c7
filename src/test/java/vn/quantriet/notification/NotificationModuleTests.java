package vn.quantriet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.by;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

@ModuleTest
@Tag("J")
class NotificationModuleTests {

    private static final String KIND = "test.kind {0}";

    @Autowired Notifications notifications;
    @Autowired NoticeRepository repository;
    @Autowired NoticeRetention retention;
    @Autowired Notices notices;
    @Autowired Receivers receivers;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester mvc;
    @Autowired Clock clock;

    @BeforeEach
    void emptyTheInboxes() {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("delete from notification.notice").update();
            jdbc.sql("delete from notification.silence").update();
        });
    }

    @Test
    void reachesTheInboxAfterTheTransactionInWhichItHappened(Scenario scenario) {
        scenario.stimulate(() -> notifications.tell(notice("assignment:1", LAN)))
                .andWaitForStateChange(
                        () -> as(LAN, () -> notices.unread(LAN)), unread -> unread > 0)
                .andVerify(unread -> assertThat(unread).isEqualTo(1));
    }

    @Test
    void reachesNobodyElse() {
        deliver(notice("assignment:1", LAN, BINH), clock.instant());

        assertThat(as(LAN, () -> inbox(LAN))).hasSize(1);
        assertThat(as(MINH, () -> inbox(MINH))).isEmpty();
    }

    @Test
    void comesOnceHoweverOftenItIsDelivered() {
        var told = new Told(Uuid7.next(), notice("assignment:1", LAN), clock.instant());
        deliver(told);
        deliver(told);

        assertThat(as(LAN, () -> inbox(LAN)).getFirst().lines()).hasSize(1);
    }

    @Test
    void standsTogetherWithWhatWasToldOfTheSameObject() {
        deliver(notice("assignment:1", LAN), clock.instant().minusSeconds(60));
        deliver(notice("assignment:2", LAN), clock.instant().minusSeconds(30));
        deliver(notice("assignment:1", LAN), clock.instant());

        assertThat(as(LAN, () -> inbox(LAN)))
                .extracting(NoticeGroup::object, group -> group.older().size())
                .containsExactly(tuple("assignment:1", 1), tuple("assignment:2", 0));
    }

    @Test
    void leadsToTheExactPageAndCountsAsRead() {
        deliver(notice("assignment:1", LAN), clock.instant());
        var id = as(LAN, () -> inbox(LAN)).getFirst().newest().id();

        assertThat(mvc.get().uri("/notifications/" + id).with(by(LAN)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/assignments/1");
        assertThat(as(LAN, () -> notices.unread(LAN))).isZero();
    }

    @Test
    void offersTheRoleThatItWasToldTo() {
        var other =
                new HeldRole(
                        UUID.randomUUID(), Role.SECRETARY, RIVERS, LAN.path(), "Đảng bộ Cục Sông");
        var both =
                new Viewer(
                        BINH.account(),
                        BINH.member(),
                        BINH.name(),
                        BINH.acting(),
                        List.of(BINH.acting(), other));
        deliver(notice("assignment:1", RIVERS, BINH), clock.instant());
        var id = as(BINH, () -> inbox(BINH)).getFirst().newest().id();

        assertThat(mvc.get().uri("/notifications/" + id).with(by(both)))
                .hasStatusOk()
                .bodyText()
                .contains("Đảng bộ Cục Sông", other.id().toString(), "value=\"/assignments/1\"");
        assertThat(mvc.get().uri("/notifications/" + id).with(by(BINH)))
                .hasRedirectedUrl("/assignments/1");
    }

    @Test
    void cannotBeOpenedBySomebodyElse() {
        deliver(notice("assignment:1", LAN), clock.instant());
        var id = as(LAN, () -> inbox(LAN)).getFirst().newest().id();

        assertThat(mvc.get().uri("/notifications/" + id).with(by(MINH))).hasStatus(404);
        assertThat(mvc.get().uri("/notifications/" + UUID.randomUUID()).with(by(LAN)))
                .hasStatus(404);
        assertThat(as(LAN, () -> notices.unread(LAN))).isEqualTo(1);
    }

    @Test
    void isMarkedAsReadPerObjectAndAltogether() {
        deliver(notice("assignment:1", LAN), clock.instant());
        deliver(notice("assignment:2", LAN), clock.instant());
        deliver(notice("assignment:3", LAN), clock.instant());

        post("/notifications/reading", "object", "assignment:2");
        assertThat(as(LAN, () -> notices.unread(LAN))).isEqualTo(2);

        post("/notifications/reading", "object", "");
        assertThat(as(LAN, () -> notices.unread(LAN))).isZero();
    }

    @Test
    void staysAwayOnceItsKindIsSwitchedOff() {
        assertThat(
                        mvc.post()
                                .uri("/notifications/silence")
                                .param("kind", KIND)
                                .param("on", "true")
                                .with(by(LAN)))
                .hasStatus3xxRedirection();
        deliver(notice("assignment:1", LAN, BINH), clock.instant());

        assertThat(as(LAN, () -> inbox(LAN))).isEmpty();
        assertThat(as(BINH, () -> inbox(BINH))).hasSize(1);
    }

    @Test
    void showsTheSentenceInTheInbox() {
        deliver(notice("assignment:1", LAN), clock.instant());

        assertThat(mvc.get().uri("/notifications").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("test.kind Rà soát lưu vực");
    }

    @Test
    void isKeptFromThoseWithTheApplicationsOwnChecksOffToo() {
        deliver(notice("assignment:1", LAN), clock.instant());

        assertThat(
                        as(
                                MINH,
                                () ->
                                        jdbc.sql("select count(*) from notification.notice")
                                                .query(Long.class)
                                                .single()))
                .isZero();
        assertThat(
                        as(
                                LAN,
                                () ->
                                        jdbc.sql("select count(*) from notification.notice")
                                                .query(Long.class)
                                                .single()))
                .isEqualTo(1);
    }

    @Test
    void isDroppedSomeTimeAfterReadingAndLaterInAnyCase() {
        var now = clock.instant();
        deliver(notice("assignment:1", LAN), now.minus(Duration.ofDays(365)).minusSeconds(1));
        deliver(notice("assignment:2", LAN), now.minus(Duration.ofDays(90)).minusSeconds(1));
        deliver(notice("assignment:3", LAN), now.minus(Duration.ofDays(90)).minusSeconds(2));
        transactions.executeWithoutResult(_ ->
                repository.read(
                        "assignment:2",
                        LAN.member(),
                        now.minus(Duration.ofDays(90)).minusSeconds(1)));

        retention.drop();

        assertThat(as(LAN, () -> inbox(LAN)))
                .extracting(NoticeGroup::object)
                .containsExactly("assignment:3");
    }

    private List<NoticeGroup> inbox(Viewer viewer) {
        return notices.of(viewer, false, Paging.first()).lines();
    }

    private void post(String path, String name, String value) {
        assertThat(mvc.post().uri(path).param(name, value).with(by(LAN))).hasStatus3xxRedirection();
    }

    private static Notice notice(String object, Viewer... to) {
        return new Notice(
                Stream.of(to).map(Viewer::account).toList(),
                KIND,
                List.of("Rà soát lưu vực"),
                "/" + object.replace("assignment:", "assignments/"),
                object);
    }

    private static Notice notice(String object, UnitId unit, Viewer to) {
        var plain = notice(object, to);
        return new Notice(
                plain.to(), plain.key(), plain.arguments(), plain.path(), plain.object(), unit);
    }

    private void deliver(Notice notice, Instant at) {
        deliver(new Told(Uuid7.next(), notice, at));
    }

    private void deliver(Told told) {
        transactions.executeWithoutResult(
                _ -> repository.add(List.of(told), List.of(receivers.of(told.notice()))));
    }

    private <T> T as(Viewer viewer, Supplier<T> work) {
        try {
            return DatabaseScope.of(viewer).call(() -> transactions.execute(_ -> work.get()));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
