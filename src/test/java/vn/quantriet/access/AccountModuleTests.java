package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.CELL_ONE;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINISTRY;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewMember;
import vn.quantriet.organization.Person;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.Standing;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@TestPropertySource(properties = "quantriet.test.database=accounts")
@Tag("J")
class AccountModuleTests {

    private static final Pattern PASSWORD = Pattern.compile("<code>([^<]+)</code>");

    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired Personnel personnel;

    @Test
    void listsTheAccountsOfTheOwnSubtreeOnly() {
        assertThat(mvc.get().uri("/accounts").with(by(QUANG)))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Ngọc Lan", "Đặng Minh Thu");
        assertThat(mvc.get().uri("/accounts").with(by(riversAdministrator())))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Ngọc Lan", "Bùi Khánh An")
                .doesNotContain("Đặng Minh Thu");
    }

    @Test
    void findsAccountsByNameLoginRoleAndState() {
        assertThat(search("q=ngoc lan")).contains("Nguyễn Ngọc Lan").doesNotContain("Minh Thu");
        assertThat(search("q=cell.an")).contains("Bùi Khánh An").doesNotContain("Ngọc Lan");
        assertThat(search("role=OFFICE")).contains("Lê Thị Hoa").doesNotContain("Ngọc Lan");
        assertThat(search("state=CLOSED&q=lan")).doesNotContain("Nguyễn Ngọc Lan");
        assertThat(search("q=100%25")).doesNotContain("Nguyễn Ngọc Lan");
    }

    @Test
    void opensAnAccountAndShowsItsPasswordOnce() {
        var member = newcomer("Cao Thị Sương", CELL_ONE);

        assertThat(mvc.get().uri("/accounts/new?q=suong").with(by(riversAdministrator())))
                .bodyText()
                .contains("Cao Thị Sương");
        assertThat(mvc.get().uri("/accounts/new?member=" + member).with(by(QUANG)))
                .bodyText()
                .contains("suong.ct");
        var opened = open(member, "suong.ct", riversAdministrator());
        assertThat(opened).hasStatusOk();
        assertThat(PASSWORD.matcher(body(opened)).find()).isTrue();
        assertThat(open(member, "suong.two", riversAdministrator()))
                .hasStatus(422)
                .bodyText()
                .contains("đã có tài khoản");
    }

    @Test
    void opensNoAccountForPeopleOutOfReach() {
        var member = newcomer("Hồ Văn Xa", LAKES);

        assertThat(open(member, "xa.hv", riversAdministrator())).hasStatus(404);
        assertThat(mvc.get().uri("/accounts/new?q=ho van xa").with(by(riversAdministrator())))
                .bodyText()
                .doesNotContain("Hồ Văn Xa");
    }

    @Test
    void refusesALoginThatIsTakenOutOfSight() {
        var member = newcomer("Lý Trùng Tên", CELL_ONE);

        assertThat(open(member, "thu", riversAdministrator()))
                .hasStatus(422)
                .bodyText()
                .contains("đã có người dùng");
    }

    /// Else whoever administers a small unit would become whatever its most powerful member is.
    @Test
    void takesOverNobodyWhoIsMoreThanTheAdministrator() {
        var small = riversAdministrator();
        var big = RoleGrant.of(Role.ADMINISTRATOR, MINISTRY, LocalDate.EPOCH);
        accounts.grant(AN.account(), big, QUANG);

        for (var deed : List.of("password", "closure", "reopening")) {
            assertThat(mvc.post().uri("/accounts/" + AN.account() + "/" + deed).with(by(small)))
                    .as(deed)
                    .hasStatus(422)
                    .bodyText()
                    .contains("quản trị cấp trên");
        }
        accounts.withdraw(AN.account(), big.id(), QUANG);
        assertThat(mvc.post().uri("/accounts/" + AN.account() + "/password").with(by(small)))
                .hasStatusOk();
    }

    @Test
    void grantsRolesWithinTheOwnSubtreeOnly() {
        var administrator = riversAdministrator();
        var office = RoleGrant.of(Role.OFFICE, CELL_ONE, LocalDate.EPOCH);

        accounts.grant(AN.account(), office, administrator);

        assertThat(accounts.holdersOf(CELL_ONE, Permission.REGISTER_DOCUMENTS))
                .contains(AN.account(), BINH.account());
        assertThatThrownBy(() ->
                        accounts.grant(
                                AN.account(),
                                RoleGrant.of(Role.OFFICE, LAKES, LocalDate.EPOCH),
                                administrator))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.grant(THU.account(), office, administrator))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.grant(AN.account(), office, administrator))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void letsNobodyButAdministratorsIn() {
        for (var viewer : List.of(LAN, AN, THU)) {
            assertThat(mvc.get().uri("/accounts").with(by(viewer))).hasStatus(404);
            assertThat(mvc.get().uri("/audit").with(by(viewer))).hasStatus(404);
        }
    }

    @Test
    void nobodyShutsThemselvesOut() {
        assertThat(mvc.post().uri("/accounts/" + QUANG.account() + "/closure").with(by(QUANG)))
                .hasStatus(422)
                .bodyText()
                .contains("Không tự khóa");
    }

    @Test
    void showsTheHistoryOfAnAccount() {
        accounts.close(BINH.account(), "nghỉ", QUANG);
        accounts.reopen(BINH.account(), QUANG);

        assertThat(mvc.get().uri("/accounts/" + BINH.account()).with(by(QUANG)))
                .bodyText()
                .contains("Mở lại tài khoản");
    }

    @Test
    void showsWhoDidWhatFromWithinReach() {
        mvc.post()
                .uri("/accounts/" + LAN.account() + "/closure")
                .with(by(riversAdministrator()))
                .exchange();
        mvc.post().uri("/accounts/" + LAN.account() + "/reopening").with(by(QUANG)).exchange();

        assertThat(mvc.get().uri("/audit?action=account").with(by(QUANG)))
                .bodyText()
                .contains("Khóa tài khoản", "Mở lại tài khoản", "Phạm Văn Quang");
        assertThat(mvc.get().uri("/audit?action=account").with(by(riversAdministrator())))
                .bodyText()
                .contains("Khóa tài khoản")
                .doesNotContain("Phạm Văn Quang");
        assertThat(
                        mvc.get()
                                .uri(
                                        "/audit?from=2099-01-01&to=2099-01-02&who=quang&object=account:")
                                .with(by(QUANG)))
                .bodyText()
                .contains("Không có sự kiện nào");
    }

    @Test
    void writesDownWhatWasTriedInVain() {
        mvc.post()
                .uri("/accounts/" + THU.account() + "/closure")
                .with(by(riversAdministrator()))
                .exchange();

        assertThat(mvc.get().uri("/audit?refused=true").with(by(riversAdministrator())))
                .bodyText()
                .contains("/accounts/" + THU.account() + "/closure", "Bị từ chối");
    }

    private String search(String query) {
        return body(mvc.get().uri("/accounts?" + query).with(by(QUANG)).exchange());
    }

    private MvcTestResult open(MemberId member, String login, Viewer by) {
        return mvc.post()
                .uri("/accounts")
                .with(by(by))
                .param("member", member.toString())
                .param("login", login)
                .exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MemberId newcomer(String name, UnitId unit) {
        var id = MemberId.next();
        var person = new Person(name, "", null, null, Standing.OFFICIAL, null, null, "", "");
        personnel.register(
                List.of(new NewMember(id, unit, person, LocalDate.of(2020, 1, 1))), QUANG);
        return id;
    }

    /// An administrator of the rivers, and of no more.
    private static Viewer riversAdministrator() {
        var held =
                new HeldRole(
                        UUID.randomUUID(), Role.ADMINISTRATOR, RIVERS, new UnitPath("r.1.5"), "");
        return new Viewer(BINH.account(), BINH.member(), BINH.name(), held, List.of(held));
    }
}
