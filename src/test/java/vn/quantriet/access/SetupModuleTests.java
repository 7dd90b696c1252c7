package vn.quantriet.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.kernel.Keys;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.testing.ModuleTest;

/// The first minutes of an installation without anybody in it.
@ModuleTest
@TestPropertySource(properties = "quantriet.test.database=empty")
@Tag("J")
class SetupModuleTests {

    private static final String PASSWORD = "nang sau con mua";

    @Autowired MockMvcTester mvc;
    @Autowired SetupCode code;
    @Autowired Keys keys;
    @Autowired Units units;
    @Autowired Reorganization reorganization;

    @Value("${spring.datasource.url}")
    String url;

    @BeforeEach
    void forgetEverybody() throws SQLException {
        try (var owner = DriverManager.getConnection(url, "quantriet_owner", "owner");
                var statement = owner.createStatement()) {
            statement.execute("create temp table kept as select * from access.setting");
            statement.execute("truncate organization.unit, organization.member cascade");
            statement.execute("insert into access.setting select * from kept");
        }
        code.forget();
        code.tell();
    }

    @Test
    void leadsFromTheSignInToTheSetup() {
        assertThat(mvc.get().uri("/sign-in")).hasRedirectedUrl("/setup");
        assertThat(mvc.get().uri("/setup")).hasStatusOk().bodyText().contains("Mã thiết lập");
    }

    @Test
    void makesTheTopUnitAndItsAdministratorWhoThenFoundsUnits() throws IOException {
        assertThat(setUp(code(), PASSWORD)).hasRedirectedUrl("/sign-in");

        var root = units.treeOn(LocalDate.now()).roots().getFirst();
        var viewer = signedIn();
        assertThat(root.name()).isEqualTo("Đảng bộ Sở Cầu đường");
        assertThat(viewer.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(viewer.unit()).isEqualTo(root.id());
        reorganization.found(
                new NewUnit(
                        UnitId.next(),
                        root.id(),
                        UnitKind.CELL,
                        new UnitName("Chi bộ Văn phòng", "CB VP"),
                        "",
                        LocalDate.now(),
                        ""),
                viewer);
        assertThat(units.subtree(root.path())).hasSize(2);
    }

    @Test
    void isGoneOnceSomebodyHasAnAccount() throws IOException {
        var right = code();
        setUp(right, PASSWORD);

        assertThat(mvc.get().uri("/setup")).hasStatus(404);
        assertThat(setUp(right, PASSWORD)).hasStatus(404);
        assertThat(keys.file(SetupCode.FILE)).doesNotExist();
    }

    @Test
    void makesNothingWithoutTheCode() {
        assertThat(setUp("not-the-code", PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Mã thiết lập chưa đúng");
        assertThat(units.treeOn(LocalDate.now()).roots()).isEmpty();
    }

    @Test
    void makesNothingWhenThePasswordIsTooEasy() throws IOException {
        assertThat(setUp(code(), "matkhau")).hasStatus(422).bodyText().contains("ít nhất 12");
        assertThat(units.treeOn(LocalDate.now()).roots()).isEmpty();
    }

    @Test
    void keepsTheCodeToTheOwnerOfTheProgram() throws IOException {
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(keys.file(SetupCode.FILE))))
                .isEqualTo("rw-------");
    }

    private String code() throws IOException {
        return Files.readString(keys.file(SetupCode.FILE)).strip();
    }

    private MvcTestResult setUp(String typed, String password) {
        return mvc.post()
                .uri("/setup")
                .with(csrf())
                .param("code", typed)
                .param("unit", "Đảng bộ Sở Cầu đường")
                .param("shortName", "ĐU Sở")
                .param("kind", "COMMITTEE_BODY")
                .param("name", "Ngô Văn Khởi")
                .param("standing", "OFFICIAL")
                .param("login", "khoi.nv")
                .param("password", password)
                .param("again", password)
                .exchange();
    }

    private Viewer signedIn() {
        var session =
                requireNonNull(
                        mvc.post()
                                .uri("/sign-in")
                                .with(csrf())
                                .param("login", "khoi.nv")
                                .param("password", PASSWORD)
                                .exchange()
                                .getResponse()
                                .getCookie("quantriet"));
        var request = mvc.get().uri("/").cookie(session).exchange().getRequest();
        return (Viewer) requireNonNull(request.getAttribute(Viewer.class.getName()));
    }
}
