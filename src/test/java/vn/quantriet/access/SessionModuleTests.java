package vn.quantriet.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.MINISTRY;
import static vn.quantriet.testing.Cast.PASSWORD;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.THU;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.Role;
import vn.quantriet.testing.ModuleTest;

/// How long a session lasts, and what ends it.
@ModuleTest
@Tag("J")
class SessionModuleTests {

    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired SignIns signIns;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired FindByIndexNameSessionRepository<? extends Session> stored;

    @BeforeEach
    void beginWithoutSessions() {
        execute("delete from access.session");
        execute("delete from access.pace");
    }

    @Test
    void endsAfterTwelveHoursHoweverBusyItWas() {
        execute(
                "insert into access.setting (name, value, valid_from) values ('SESSION_HOURS', 0, '2026-02-01')");
        var over = session(signIn("hoa"));
        execute("delete from access.setting where valid_from = '2026-02-01'");
        var lasting = session(signIn("hoa"));

        assertThat(mvc.get().uri("/").cookie(over)).hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/").cookie(lasting)).hasStatusOk();
    }

    @Test
    void lastsTwelveHoursFromSignInOnWhateverIsDoneMeanwhile() {
        var who = signIns.signIn("hoa", PASSWORD).orElseThrow();

        assertThat(Duration.between(clock.instant(), who.until()))
                .isBetween(Duration.ofMinutes(719), Duration.ofHours(12));
        assertThat(who.acting(UUID.randomUUID()).passwordSetAt(clock.instant()).until())
                .isEqualTo(who.until());
        assertThat(who.isOver(who.until().minusMillis(1))).isFalse();
        assertThat(who.isOver(who.until())).isTrue();
    }

    @Test
    void endsAfterTwoHoursWithoutAClick() {
        var session = session(signIn("hoa"));
        assertThat(
                        texts(
                                "select max_inactive_interval::text from access.session where principal_name = '"
                                        + HOA.account()
                                        + "'"))
                .containsExactly("7200");

        execute(
                "update access.session set last_access_time = last_access_time - 7201000, expiry_time = expiry_time - 7201000");

        assertThat(mvc.get().uri("/").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void writtenByAnotherVersionIsWorthNothing() {
        var session = session(signIn("hoa"));
        rewrite(HOA.account() + " " + HOA.member() + " 2026-01-01T00:00:00Z ");

        assertThat(mvc.get().uri("/").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void losesARightWithTheNextClick() {
        var grant = RoleGrant.of(Role.ADMINISTRATOR, MINISTRY, LocalDate.EPOCH);
        accounts.grant(THU.account(), grant, QUANG);
        var session = session(signIn("thu"));
        assertThat(mvc.get().uri("/accounts").cookie(session)).hasStatusOk();

        accounts.withdraw(THU.account(), grant.id(), QUANG);

        assertThat(mvc.get().uri("/accounts").cookie(session)).hasStatus(404);
        assertThat(mvc.get().uri("/").cookie(session)).hasStatusOk();
    }

    @Test
    void losesTheReachOfARoleWithTheNextClick() {
        var grant = RoleGrant.of(Role.SECRETARY, MINISTRY, LocalDate.EPOCH);
        accounts.grant(THU.account(), grant, QUANG);
        var session = session(signIn("thu"));
        assertThat(mvc.get().uri("/members/" + HOA.member()).cookie(session)).hasStatusOk();

        accounts.withdraw(THU.account(), grant.id(), QUANG);

        assertThat(mvc.get().uri("/members/" + HOA.member()).cookie(session)).hasStatus(404);
    }

    @Test
    void takesNoIdThatTheVisitorBrought() {
        var planted = new Cookie("quantriet", "cGxhbnRlZC1ieS1zb21lYm9keS1lbHNlLWZvci1sYXRlcg==");
        var own = session(signIn("hoa", planted));

        assertThat(own.getValue()).isNotEqualTo(planted.getValue());
        assertThat(mvc.get().uri("/").cookie(planted)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void showsWhereOneIsSignedInAndNothingThatOpensASession() {
        var here = session(signIn("hoa"));
        session(signIn("hoa"));
        session(signIn("thu"));

        var page = mvc.get().uri("/sessions").cookie(here).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("Firefox, Linux", "Phiên này");
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(count(page, "<tr>")).isEqualTo(3);
        var ids = texts("select trim(session_id) from access.session");
        assertThat(ids).hasSize(3).noneMatch(id -> text(page).contains(id));
        assertThat(text(page)).doesNotContain(here.getValue());
    }

    @Test
    void signsOutEverywhere() {
        var here = session(signIn("hoa"));
        var elsewhere = session(signIn("hoa"));
        var somebodyElse = session(signIn("thu"));

        assertThat(mvc.post().uri("/sessions/ending").with(csrf()).cookie(here))
                .hasRedirectedUrl("/sign-in");

        assertThat(mvc.get().uri("/").cookie(here)).hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/").cookie(elsewhere)).hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/").cookie(somebodyElse)).hasStatusOk();
        assertThat(texts("select detail from audit.event where action = 'session.closed'"))
                .contains("ALL");
    }

    private MvcTestResult signIn(String login, Cookie... cookies) {
        var request =
                mvc.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .header("User-Agent", FIREFOX)
                        .param("login", login)
                        .param("password", PASSWORD);
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    private static Cookie session(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return requireNonNull(result.getResponse().getCookie("quantriet"));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int count(MvcTestResult result, String what) {
        return text(result).split(what, -1).length - 1;
    }

    /// What an earlier version would have left in the session of Hoa.
    private <S extends Session> void rewrite(String text) {
        @SuppressWarnings("unchecked")
        var sessions = (FindByIndexNameSessionRepository<S>) stored;
        sessions.findByPrincipalName(HOA.account().toString())
                .values()
                .forEach(session -> {
                    session.setAttribute("signed-in-as", text);
                    sessions.save(session);
                });
    }

    private List<String> texts(String sql) {
        return requireNonNull(transaction.execute(_ -> jdbc.sql(sql).query(String.class).list()));
    }

    private void execute(String sql) {
        transaction.executeWithoutResult(_ -> jdbc.sql(sql).update());
    }
}
