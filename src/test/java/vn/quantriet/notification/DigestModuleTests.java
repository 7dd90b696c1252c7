package vn.quantriet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.*;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;

/// Mails with what is unread: to an address shown to be theirs, once a day or week, without a name, and stopped with one click.
@ModuleTest
@Tag("B4")
class DigestModuleTests {

    private static final FakePostOffice OFFICE = new FakePostOffice();
    private static final String BASE = "https://quantriet.example";
    private static final Pattern STOP = Pattern.compile(BASE + "(/mail/stops/[^\\s>]+)");

    @Autowired Digests digests;
    @Autowired MailChoiceRepository choices;
    @Autowired NoticeRepository notices;
    @Autowired Receivers receivers;
    @Autowired TransactionOperations transactions;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester mvc;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("quantriet.mail.host", () -> "localhost");
        properties.add("quantriet.mail.port", OFFICE::port);
        properties.add("quantriet.mail.from", () -> "quantriet@quantriet.example");
        properties.add("quantriet.mail.security", () -> "NONE");
        properties.add("quantriet.portal.address", () -> BASE);
    }

    @AfterAll
    static void close() throws IOException {
        OFFICE.close();
    }

    @BeforeEach
    void emptyEverything() {
        await().atMost(Duration.ofSeconds(20)).until(() -> onTheirWay() == 0);
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("delete from notification.notice").update();
            jdbc.sql("delete from notification.mail_choice").update();
        });
        OFFICE.empty();
    }

    /// First mails of the test before that go out only now.
    private long onTheirWay() {
        return Objects.requireNonNull(
                transactions.execute(_ ->
                        jdbc.sql(
                                        """
                                        select count(*) from event.event_publication
                                         where event_type like '%MailChosen' and status in ('PUBLISHED', 'PROCESSING')
                                        """)
                                .query(Long.class)
                                .single()));
    }

    @Test
    void beginsOnceItsOwnerHasFollowedTheLink() throws Exception {
        choose("lan@donvi.example", "DAILY", LAN, UUID.randomUUID());
        tell(LAN, "Rà soát trạm quan trắc");
        var first = mail(0);
        assertThat(first.getSubject()).isEqualTo("Quán Triệt: xác nhận địa chỉ thư");
        assertThat(digests.send()).as("not confirmed").isZero();
        var link = Pattern.compile("confirmation\\?id=([^&]+)&code=(\\S+)").matcher(text(first));
        assertThat(link.find()).isTrue();

        assertThat(confirm(link.group(1), link.group(2), BINH)).hasStatus(404);
        assertThat(confirm(link.group(1), "x" + link.group(2), LAN)).hasStatus(404);
        assertThat(digests.send()).isZero();
        assertThat(confirm(link.group(1), link.group(2), LAN)).hasStatus3xxRedirection();

        assertThat(digests.send()).isEqualTo(1);
        assertThat(mail(1).getAllRecipients()[0]).hasToString("lan@donvi.example");
    }

    @Test
    void sendsTheLinkLaterWhenMailsCouldNotGoOutAtFirst() throws Exception {
        OFFICE.refuse(true);
        chosen(Duration.ofHours(2), false, "DAILY", LAN);
        digests.send();
        assertThat(OFFICE.taken()).isEmpty();
        OFFICE.refuse(false);

        digests.send();
        digests.send();

        assertThat(mail(0).getSubject()).isEqualTo("Quán Triệt: xác nhận địa chỉ thư");
        assertThat(OFFICE.taken()).hasSize(1);
    }

    @Test
    void holdsTitlesAndKindsAndNoNames() throws Exception {
        confirmed("DAILY", LAN);
        tell(LAN, "Rà soát trạm quan trắc");
        tell(LAN, "");

        digests.send();

        var text = text(mail(0));
        assertThat(text)
                .contains(
                        "… đã nghiệm thu “…” — Rà soát trạm quan trắc",
                        "2 thông báo chưa đọc",
                        BASE + "/notifications")
                .doesNotContain(MINH.name(), LAN.name(), "Nhận xét kín");
    }

    @Test
    void holdsNoTitlesWhenTheInstallationSaysSo() throws Exception {
        confirmed("DAILY", LAN);
        tell(LAN, "Rà soát trạm quan trắc");
        setting("TITLES_IN_MAILS", 2);
        try {
            digests.send();
        } finally {
            transactions.executeWithoutResult(
                    _ -> jdbc.sql("delete from notification.setting where value = 2").update());
        }

        assertThat(text(mail(0))).contains("đã nghiệm thu").doesNotContain("trạm quan trắc");
    }

    @Test
    void isSentOnceADayThoughTwoNodesSend() {
        confirmed("DAILY", LAN);
        tell(LAN, "Một việc");

        AtOnce.all(digests::send, digests::send, digests::send);
        digests.send();

        assertThat(OFFICE.taken()).hasSize(1);
    }

    @Test
    void isNotSentWhenThereIsNothingNewAndNeverTellsAThingTwice() {
        confirmed("DAILY", LAN);
        assertThat(digests.send()).isZero();
        yesterday();
        tell(LAN, "Một việc");
        assertThat(digests.send()).isEqualTo(1);
        yesterday();

        assertThat(digests.send()).as("told already").isZero();
    }

    @Test
    void isTriedAgainWhenTheServerDoesNotTakeIt() {
        confirmed("DAILY", LAN);
        tell(LAN, "Một việc");
        OFFICE.refuse(true);
        assertThat(digests.send()).isZero();
        OFFICE.refuse(false);

        assertThat(digests.send()).isEqualTo(1);
    }

    @Test
    void stopsWithOneClickOfAMailProgram() throws Exception {
        confirmed("DAILY", LAN);
        tell(LAN, "Một việc");
        digests.send();
        var mail = mail(0);
        assertThat(mail.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        var stop = STOP.matcher(mail.getHeader("List-Unsubscribe")[0]);
        assertThat(stop.find()).isTrue();
        assertThat(text(mail)).contains(stop.group());

        assertThat(mvc.get().uri(stop.group(1))).hasStatusOk();
        assertThat(active(LAN)).as("looking stops nothing").isEqualTo(1);
        assertThat(mvc.post().uri(stop.group(1) + "x")).hasStatus(404);
        assertThat(active(LAN)).isEqualTo(1);

        assertThat(mvc.post().uri(stop.group(1)).param("List-Unsubscribe", "One-Click"))
                .hasStatusOk();
        assertThat(active(LAN)).isZero();
        assertThat(mvc.post().uri(stop.group(1))).as("once more").hasStatusOk();
        yesterday();
        tell(LAN, "Việc khác");
        assertThat(digests.send()).isZero();
    }

    @Test
    void comesWeeklyOnItsDayOnly() {
        confirmed("WEEKLY", LAN);
        tell(LAN, "Một việc");
        int today = java.time.LocalDate.now().getDayOfWeek().getValue();
        setting("WEEKLY_MAIL_ON", today % 7 + 1);
        try {
            assertThat(digests.send()).isZero();
            setting("WEEKLY_MAIL_ON", today);
            assertThat(digests.send()).isEqualTo(1);
        } finally {
            transactions.executeWithoutResult(_ ->
                    jdbc.sql("delete from notification.setting where valid_from > '2021-01-01'")
                            .update());
        }
    }

    @Test
    void isNotSentOnceTheAccountIsClosed() {
        confirmed("DAILY", TUYET);
        tell(TUYET, "Một việc");
        accounts.close(TUYET.account(), "Thử", QUANG);
        try {
            assertThat(digests.send()).isZero();
        } finally {
            accounts.reopen(TUYET.account(), QUANG);
        }
        assertThat(OFFICE.taken()).isEmpty();
        assertThat(active(TUYET)).isZero();
    }

    @Test
    void writesToFiveAddressesADayAtMost() {
        for (int n = 0; n < 5; n++) {
            assertThat(choose("lan" + n + "@x.example", "DAILY", LAN, UUID.randomUUID()))
                    .hasStatus3xxRedirection();
        }

        assertThat(choose("lan5@x.example", "DAILY", LAN, UUID.randomUUID())).hasStatus(422);
    }

    @Test
    void refusesWhatIsNoAddressAndIsChosenOnce() {
        assertThat(choose("lan@x.example\r\nBcc: a@b.example", "DAILY", LAN, UUID.randomUUID()))
                .hasStatus(422);
        assertThat(choose("lan", "DAILY", LAN, UUID.randomUUID())).hasStatus(422);
        var deed = UUID.randomUUID();
        choose("lan@x.example", "DAILY", LAN, deed);
        choose("lan@x.example", "DAILY", LAN, deed);
        choose("lan@y.example", "WEEKLY", LAN, UUID.randomUUID());

        assertThat(active(LAN)).isEqualTo(1);
        assertThat(mvc.get().uri("/notifications/mail").with(by(LAN)))
                .bodyText()
                .contains("lan@y.example", "chưa được xác nhận");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult choose(
            String address, String rhythm, Viewer by, UUID deed) {
        return mvc.post()
                .uri("/notifications/mail")
                .param("deed", deed.toString())
                .param("address", address)
                .param("rhythm", rhythm)
                .with(by(by))
                .exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult confirm(
            String id, String code, Viewer by) {
        return mvc.post()
                .uri("/notifications/mail/confirmation")
                .param("id", id)
                .param("code", code)
                .with(by(by))
                .exchange();
    }

    private void confirmed(String rhythm, Viewer viewer) {
        chosen(Duration.ZERO, true, rhythm, viewer);
    }

    /// Nobody hears of it, so no mail goes out by itself.
    private void chosen(Duration ago, boolean confirmed, String rhythm, Viewer viewer) {
        transactions.executeWithoutResult(_ ->
                jdbc.sql(
                                """
                                insert into notification.mail_choice (id, account_id, member_id, address, rhythm, chosen_at, confirmed_at, sent_until)
                                values (:id, :account, :member, 'lan@donvi.example', :rhythm, :at, case when :confirmed then :at::timestamptz end,
                                        now() - interval '1 day')
                                """)
                        .param("id", UUID.randomUUID())
                        .param("at", Timestamp.from(Instant.now().minus(ago)))
                        .param("confirmed", confirmed)
                        .param("account", viewer.account().value())
                        .param("member", viewer.member().value())
                        .param("rhythm", rhythm)
                        .update());
    }

    private void tell(Viewer to, String title) {
        var notice =
                new Notice(
                                List.of(to.account()),
                                "assignment.notice.accepted",
                                List.of("Nhận xét kín", MINH.name(), LAN.name()),
                                "/",
                                "assignment:" + UUID.randomUUID())
                        .titled(title);
        transactions.executeWithoutResult(_ ->
                notices.add(
                        List.of(new Told(Uuid7.next(), notice, java.time.Instant.now())),
                        List.of(receivers.of(notice))));
    }

    private void yesterday() {
        transactions.executeWithoutResult(_ ->
                jdbc.sql("update notification.mail_choice set sent_on = sent_on - 1").update());
    }

    private void setting(String name, int value) {
        transactions.executeWithoutResult(_ ->
                jdbc.sql(
                                """
                                insert into notification.setting (name, value, valid_from) values (:name, :value, '2022-01-01')
                                on conflict (name, valid_from) do update set value = excluded.value
                                """)
                        .param("name", name)
                        .param("value", value)
                        .update());
    }

    private int active(Viewer viewer) {
        return transactions.execute(_ -> choices.of(viewer.member()).isPresent() ? 1 : 0);
    }

    private static MimeMessage mail(int place) throws MessagingException, InterruptedException {
        for (int wait = 0; OFFICE.taken().size() <= place && wait < 100; wait++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        var bytes = OFFICE.taken().get(place).getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent()).replace("\r\n", "\n");
    }
}
