package vn.quantriet.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.PASSWORD;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.TUYET;
import static vn.quantriet.testing.Cast.by;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("J")
class SignInModuleTests {

    private static final String WRONG = "khong phai mat khau nay";

    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void letsInWithLoginAndPassword() {
        var session = session(signIn("lan", PASSWORD));

        assertThat(mvc.get().uri("/").cookie(session)).hasStatusOk();
    }

    @Test
    void takesTheLoginHoweverItIsTyped() {
        assertThat(signIn(" Lan ", PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void goesOnToThePageThatWasAskedFor() {
        assertThat(mvc.get().uri("/password?from=menu"))
                .hasRedirectedUrl("/sign-in?next=%2Fpassword%3Ffrom%3Dmenu");
        assertThat(signIn("lan", PASSWORD, "/password?from=menu"))
                .hasRedirectedUrl("/password?from=menu");
    }

    @Test
    void neverLeadsToAnotherSite() {
        assertThat(signIn("lan", PASSWORD, "https://example.org/")).hasRedirectedUrl("/");
        assertThat(signIn("lan", PASSWORD, "//example.org/")).hasRedirectedUrl("/");
        assertThat(signIn("lan", PASSWORD, "/\\example.org/")).hasRedirectedUrl("/");
    }

    @Test
    void answersAnUnknownLoginLikeAWrongPassword() {
        var unknown = signIn("nobody", PASSWORD);
        var wrong = signIn("lan", WRONG);

        assertThat(unknown).hasStatus(422).bodyText().contains("Chưa đăng nhập được");
        assertThat(wrong).hasStatus(422).bodyText().contains("Chưa đăng nhập được");
    }

    @Test
    void locksTheAccountAfterFiveWrongPasswords() {
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn("thu", WRONG);
        }

        assertThat(signIn("thu", PASSWORD)).hasStatus(422);
        execute("update access.sign_in_failure set failed_at = failed_at - interval '16 minutes'");
        assertThat(signIn("thu", PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void forgetsFailuresOnceThePasswordIsRight() {
        for (int round = 0; round < 2; round++) {
            for (int attempt = 0; attempt < 4; attempt++) {
                signIn("minh", WRONG);
            }
            if (round == 0) {
                assertThat(signIn("minh", PASSWORD)).hasRedirectedUrl("/");
            }
        }
        assertThat(failuresOf("minh")).isEqualTo("4");
    }

    @Test
    void slowsDownGuessing() {
        MvcTestResult last = null;
        for (int attempt = 0; attempt < 40; attempt++) {
            last = signIn("guessed", WRONG);
        }
        assertThat(last).hasStatus(429).bodyText().contains("Chờ một phút");
    }

    @Test
    void writesDownWhoCameInAndWhoDidNot() {
        signIn("dung", PASSWORD);
        signIn("dung", WRONG);

        assertThat(
                        texts(
                                """
                                select result || coalesce(' ' || detail, '')
                                  from audit.event
                                 where action = 'session.opened' and object like 'account:%004'
                                 order by id
                                """))
                .containsExactly("DONE", "REFUSED WRONG_PASSWORD");
    }

    @Test
    void beginsASessionUnderAFreshId() {
        var first = session(signIn("hoa", PASSWORD));
        var second =
                session(
                        mvc.post()
                                .uri("/sign-in")
                                .with(csrf())
                                .cookie(first)
                                .param("login", "hoa")
                                .param("password", PASSWORD)
                                .exchange());

        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(mvc.get().uri("/").cookie(first)).hasRedirectedUrl("/sign-in");
        assertThat(second.isHttpOnly()).isTrue();
        assertThat(second.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void signsOut() {
        var session = session(signIn("hoa", PASSWORD));

        assertThat(mvc.post().uri("/sign-out").with(csrf()).cookie(session))
                .hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void shutsOutAClosedAccountWithTheNextClick() {
        var session = session(signIn("tuyet", PASSWORD));

        accounts.close(TUYET.account(), "chuyển công tác", QUANG);

        assertThat(mvc.get().uri("/").cookie(session)).hasRedirectedUrl("/sign-in");
        assertThat(signIn("tuyet", PASSWORD)).hasStatus(422);
        accounts.reopen(TUYET.account(), QUANG);
        assertThat(signIn("tuyet", PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void demandsThatAGivenPasswordIsChangedFirst() {
        var given = accounts.resetPassword(AN.account(), QUANG);
        var session = session(signIn("cell.an", given));

        assertThat(mvc.get().uri("/").cookie(session)).hasRedirectedUrl("/password");
        assertThat(change(session, given, "mua he dai bat tan", "mua he dai bat tan"))
                .hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/").cookie(session)).hasStatusOk();
    }

    @Test
    void endsTheOtherSessionsWhenThePasswordChanges() {
        accounts.open(
                AccountId.of("0192a000-0000-7000-8002-000000000099"),
                newMember(),
                "moi.vao",
                PASSWORD);
        var here = session(signIn("moi.vao", PASSWORD));
        var elsewhere = session(signIn("moi.vao", PASSWORD));

        change(here, PASSWORD, "nui cao bien rong", "nui cao bien rong");

        assertThat(mvc.get().uri("/").cookie(here)).hasStatusOk();
        assertThat(mvc.get().uri("/").cookie(elsewhere)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void refusesAPasswordThatIsEasilyGuessed() {
        assertThat(changeBy(LAN, "ngan")).hasStatus(422).bodyText().contains("ít nhất 12");
        assertThat(changeBy(LAN, "matkhau123456")).hasStatus(422).bodyText().contains("phổ biến");
        assertThat(changeBy(LAN, "cua lan va con"))
                .hasStatus(422)
                .bodyText()
                .contains("tên đăng nhập");
    }

    @Test
    void actsInOneRoleAtATimeAndSwitches() {
        accounts.grant(HOA.account(), RoleGrant.of(Role.SECRETARY, RIVERS, LocalDate.EPOCH), QUANG);
        var session = session(signIn("hoa", PASSWORD));
        var held =
                texts(
                                "select id::text from access.role_held where role = 'SECRETARY' and account_id = '"
                                        + HOA.account()
                                        + "'")
                        .getFirst();

        assertThat(actingOf(session)).isEqualTo(Role.OFFICE);
        assertThat(act(session, held)).hasRedirectedUrl("/units");
        assertThat(actingOf(session)).isEqualTo(Role.SECRETARY);
        accounts.withdraw(HOA.account(), UUID.fromString(held), QUANG);
        assertThat(actingOf(session)).isEqualTo(Role.OFFICE);
    }

    @Test
    void doesNotActInARoleOfSomebodyElse() {
        var session = session(signIn("hoa", PASSWORD));

        assertThat(act(session, QUANG.acting().id().toString())).hasStatus(404);
    }

    private MvcTestResult signIn(String login, String password) {
        return signIn(login, password, "/");
    }

    private MvcTestResult signIn(String login, String password, String next) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("login", login)
                .param("password", password)
                .param("next", next)
                .exchange();
    }

    private MvcTestResult change(Cookie session, String current, String fresh, String again) {
        return mvc.post()
                .uri("/password")
                .with(csrf())
                .cookie(session)
                .param("current", current)
                .param("fresh", fresh)
                .param("again", again)
                .exchange();
    }

    private MvcTestResult changeBy(Viewer viewer, String fresh) {
        return mvc.post()
                .uri("/password")
                .with(by(viewer))
                .param("current", PASSWORD)
                .param("fresh", fresh)
                .param("again", fresh)
                .exchange();
    }

    private MvcTestResult act(Cookie session, String role) {
        return mvc.post()
                .uri("/acting-role")
                .with(csrf())
                .cookie(session)
                .param("role", role)
                .param("back", "/units")
                .exchange();
    }

    private Role actingOf(Cookie session) {
        var request = mvc.get().uri("/").cookie(session).exchange().getRequest();
        return ((Viewer) requireNonNull(request.getAttribute(Viewer.class.getName()))).role();
    }

    private static Cookie session(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return requireNonNull(result.getResponse().getCookie("quantriet"));
    }

    private String failuresOf(String login) {
        return texts(
                        """
                        select count(*)::text
                          from access.sign_in_failure f
                          join access.account a on a.id = f.account_id
                         where a.login = '%s'
                        """
                                .formatted(login))
                .getFirst();
    }

    private MemberId newMember() {
        var id = MemberId.next();
        execute(
                """
                insert into organization.member (id, unit_id, unit_path, full_name, name_order, fold, standing)
                values ('%s', '%s', 'r.1.8', 'Cao Mới', convert_to('moi', 'UTF8'), 'cao moi', 'OFFICIAL')
                """
                        .formatted(id, LAKES));
        return id;
    }

    private List<String> texts(String sql) {
        return requireNonNull(transaction.execute(_ -> jdbc.sql(sql).query(String.class).list()));
    }

    private void execute(String sql) {
        transaction.executeWithoutResult(_ -> jdbc.sql(sql).update());
    }
}
