package vn.quantriet.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
class OrganizationPagesModuleTests {

    private static final String TODAY = LocalDate.now().toString();

    @Autowired MockMvcTester mvc;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    @Tag("I1")
    void showsEachTheirPartOfTheTree() {
        assertThat(get("/units", MINH))
                .hasStatusOk()
                .bodyText()
                .contains("Đảng bộ Bộ Thủy văn", "Chi bộ Phòng Quan trắc");
        assertThat(get("/units", LAN))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ Phòng Quan trắc")
                .doesNotContain("Viện Hồ đầm", "Bộ Thủy văn");
        assertThat(get("/units?on=2019-12-31", MINH))
                .hasStatusOk()
                .bodyText()
                .contains("chưa có đơn vị nào")
                .doesNotContain("Viện Hồ đầm");
        assertThat(get("/units?q=vien ho", MINH))
                .hasStatusOk()
                .bodyText()
                .contains("tree-name--found", "Viện Hồ đầm")
                .doesNotContain("Sông ngòi");
    }

    @Test
    @Tag("I1")
    void hidesUnitsAndPeopleOutsideTheReach() {
        assertThat(get("/units/" + LAKES, LAN)).hasStatus(404);
        assertThat(get("/units/" + MINISTRY, LAN)).hasStatus(404);
        assertThat(get("/members/" + THU.member(), LAN)).hasStatus(404);
        assertThat(get("/members/" + BINH.member(), AN)).hasStatus(404);
        assertThat(get("/members", AN)).hasStatus(404);
        assertThat(get("/vacancies", AN)).hasStatus(404);
        assertThat(get("/members/" + MemberId.next(), HOA)).hasStatus(404);
        assertThat(get("/units/" + UnitId.next(), HOA)).hasStatus(404);
    }

    @Test
    @Tag("I3")
    void showsPeopleToThemselvesAndToReaders() {
        assertThat(get("/members/" + AN.member(), AN))
                .hasStatusOk()
                .bodyText()
                .contains("Bùi Khánh An")
                .doesNotContain("Sửa hồ sơ");
        assertThat(get("/members/" + AN.member(), HOA))
                .hasStatusOk()
                .bodyText()
                .contains("Sửa hồ sơ");
        assertThat(get("/members?q=khanh", HOA))
                .hasStatusOk()
                .bodyText()
                .contains("Bùi Khánh An")
                .doesNotContain("Trần Đức Minh");
        assertThat(get("/members?unit=" + LAKES, LAN)).hasStatus(404);
        assertThat(get("/units/" + CELL_ONE, AN))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Hoàng Thái Bình");
        assertThat(get("/units/" + CELL_ONE, HOA))
                .hasStatusOk()
                .bodyText()
                .contains("Hoàng Thái Bình");
    }

    @ParameterizedTest
    @Tag("I1")
    @ValueSource(strings = {"renaming", "move", "merger", "split", "ending"})
    void opensChangesToThoseWhoManageOnly(String change) {
        assertThat(get("/units/" + RIVERS + "/" + change, HOA)).hasStatusOk();
        assertThat(get("/units/" + RIVERS + "/" + change, MINH)).hasStatus(404);
        assertThat(get("/units/" + RIVERS + "/" + change, AN)).hasStatus(404);
        assertThat(post("/units/" + RIVERS + "/" + change, LAN, "name", "X", "from", TODAY))
                .hasStatus(404);
        assertThat(post("/units/" + UnitId.next() + "/" + change, HOA, "name", "X", "from", TODAY))
                .hasStatus(404);
    }

    @Test
    @Tag("I1")
    void splitsAfterAPreviewOfWhoGoesWhere() {
        var path = "/units/" + RIVERS + "/split";
        assertThat(
                        post(
                                path,
                                HOA,
                                "names",
                                "Đảng bộ Thượng lưu",
                                "names",
                                "Đảng bộ Hạ lưu",
                                "flag",
                                "true",
                                "from",
                                "5/8/2025",
                                "unit." + CELL_TWO,
                                "2",
                                "member." + LAN.member(),
                                "2"))
                .hasStatusOk()
                .bodyText()
                .contains("Xem trước việc chia tách", "05/08/2025")
                .containsPattern("(?s)Đảng bộ Hạ lưu.*Chi bộ Phòng Tổng hợp.*Nguyễn Ngọc Lan");
        assertThat(units.treeOn(LocalDate.now()).find(RIVERS)).isPresent();
        assertThat(post(path, HOA, "names", "Một", "flag", "true", "from", TODAY)).hasStatus(422);
    }

    @Test
    @Tag("I1")
    void splitsOnceThePreviewIsAgreedTo() {
        var id = UnitId.next();
        post(
                "/units",
                HOA,
                "id",
                id.toString(),
                "parent",
                RIVERS.toString(),
                "kind",
                "CELL",
                "name",
                "Chi bộ Trạm ghép",
                "from",
                "2024-01-01");
        var answer =
                post(
                        "/units/" + id + "/split",
                        HOA,
                        "names",
                        "Chi bộ Trạm trên",
                        "names",
                        "Chi bộ Trạm dưới",
                        "flag",
                        "true",
                        "from",
                        TODAY,
                        "step",
                        "DO");

        assertThat(answer).hasStatus(302);
        var tree = units.treeOn(LocalDate.now());
        assertThat(tree.find(id)).isEmpty();
        assertThat(tree.childrenOf(RIVERS))
                .extracting(UnitLine::name)
                .contains("Chi bộ Trạm trên", "Chi bộ Trạm dưới");
    }

    @Test
    @Tag("I1")
    void foundsAndChangesAUnitByForms() {
        var id = UnitId.next();
        var form =
                new String[] {
                    "id",
                    id.toString(),
                    "parent",
                    RIVERS.toString(),
                    "kind",
                    "CELL",
                    "name",
                    "Chi bộ Trạm đo",
                    "from",
                    "2024-01-01"
                };
        assertThat(post("/units", HOA, form)).hasStatus(302).hasRedirectedUrl("/units/" + id);
        assertThat(post("/units", HOA, form)).hasStatus(302);
        assertThat(post("/units", MINH, form)).hasStatus(404);
        assertThat(
                        post(
                                "/units/" + id + "/renaming",
                                HOA,
                                "name",
                                "Chi bộ Trạm đo mưa",
                                "code",
                                "CB-TD",
                                "from",
                                TODAY))
                .hasStatus(302);
        assertThat(get("/units/" + id, HOA))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ Trạm đo mưa", "CB-TD", "01/01/2024", "Khuyết 1/1");
        assertThat(post("/units/" + id + "/move", HOA, "target", id.toString(), "from", TODAY))
                .hasStatus(422);
        assertThat(
                        post(
                                "/units/" + id + "/move",
                                HOA,
                                "target",
                                MINISTRY.toString(),
                                "from",
                                TODAY))
                .hasStatus(302);
        assertThat(units.line(id).parent()).isEqualTo(MINISTRY);
        assertThat(
                        post(
                                "/units/" + id + "/merger",
                                HOA,
                                "name",
                                "Chi bộ Hợp nhất",
                                "from",
                                TODAY,
                                "flag",
                                "true"))
                .hasStatus(302);
        assertThat(get("/units?q=hop nhat", HOA)).bodyText().contains("Chi bộ Hợp nhất");
        assertThat(get("/units/" + id, HOA))
                .hasStatusOk()
                .bodyText()
                .contains("Hoạt động đến hết ngày");
    }

    @Test
    @Tag("I1")
    void keepsWhatWasTypedWhenItIsRefused() {
        assertThat(
                        post(
                                "/units",
                                HOA,
                                "parent",
                                OFFICE_BOARD.toString(),
                                "kind",
                                "CELL",
                                "name",
                                "Chi bộ Văn phòng",
                                "from",
                                TODAY))
                .hasStatus(422)
                .bodyText()
                .contains("Chi bộ Văn phòng", "không hợp nhau");
        assertThat(post("/units/" + RIVERS + "/ending", HOA, "from", TODAY))
                .hasStatus(422)
                .bodyText()
                .contains("đơn vị trực thuộc");
    }

    @Test
    @Tag("I3")
    void registersTransfersAndLetsGoOfPeople() {
        var id = MemberId.next();
        assertThat(
                        post(
                                "/members",
                                HOA,
                                "id",
                                id.toString(),
                                "unit",
                                CELL_TWO.toString(),
                                "fullName",
                                "Ngô  Thị\u00a0Ánh",
                                "standing",
                                "PROBATIONARY",
                                "code",
                                "T-1",
                                "since",
                                "2025-01-01"))
                .hasStatus(302);
        assertThat(get("/members?q=ngo thi anh", HOA)).bodyText().contains("Ngô Thị Ánh");
        assertThat(
                        post(
                                "/members",
                                HOA,
                                "unit",
                                CELL_TWO.toString(),
                                "fullName",
                                "Khác",
                                "code",
                                "T-1"))
                .hasStatus(422);
        assertThat(
                        post(
                                "/members/" + id + "/positions",
                                HOA,
                                "unit",
                                CELL_TWO.toString(),
                                "title",
                                "SECRETARY",
                                "from",
                                TODAY))
                .hasStatus(422)
                .bodyText()
                .contains("chưa là đảng viên chính thức");
        assertThat(
                        post(
                                "/members/" + id,
                                HOA,
                                "fullName",
                                "Ngô Thị Ánh",
                                "standing",
                                "OFFICIAL",
                                "code",
                                "T-1"))
                .hasStatus(302);
        assertThat(
                        post(
                                "/members/" + id + "/positions",
                                HOA,
                                "unit",
                                CELL_TWO.toString(),
                                "title",
                                "SECRETARY",
                                "from",
                                "2025-02-01"))
                .hasStatus(302);
        assertThat(
                        post(
                                "/members/" + id + "/transfer",
                                HOA,
                                "unit",
                                LAKES.toString(),
                                "from",
                                TODAY))
                .hasStatus(302);
        assertThat(get("/members/" + id, HOA))
                .bodyText()
                .contains("Chi bộ Viện Hồ đầm", "Chi bộ Phòng Tổng hợp", "Bí thư");
        assertThat(get("/members/" + id, LAN)).hasStatus(404);
        assertThat(post("/members/" + id + "/leaving", HOA, "from", TODAY)).hasStatus(302);
        assertThat(get("/members?q=ngo thi anh", HOA)).bodyText().doesNotContain("Ngô Thị Ánh");
        assertThat(get("/members?q=ngo thi anh&left=true", HOA)).bodyText().contains("Ngô Thị Ánh");
        assertThat(
                        post(
                                "/members/" + AN.member() + "/transfer",
                                MINH,
                                "unit",
                                LAKES.toString(),
                                "from",
                                TODAY))
                .hasStatus(404);
    }

    @Test
    @Tag("I2")
    void showsVacanciesUntilTheyAreFilled() {
        assertThat(post("/units/" + LAKES + "/posts", HOA, "title", "SECRETARY", "seats", "1"))
                .hasStatus(302);
        assertThat(get("/vacancies", HOA))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ Viện Hồ đầm", "Khuyết 1/1");
        assertThat(get("/vacancies", LAN)).hasStatusOk().bodyText().doesNotContain("Viện Hồ đầm");
        assertThat(
                        post(
                                "/members/" + THU.member() + "/positions",
                                HOA,
                                "unit",
                                LAKES.toString(),
                                "title",
                                "SECRETARY",
                                "from",
                                "2025-01-01"))
                .hasStatus(302);
        assertThat(get("/vacancies", HOA)).bodyText().doesNotContain("Viện Hồ đầm");
        var position =
                inTransaction(
                                "select id::text from organization.position where member_id = '"
                                        + THU.member()
                                        + "'")
                        .getFirst();
        assertThat(
                        post(
                                "/positions/" + position + "/ending",
                                LAN,
                                "from",
                                TODAY,
                                "member",
                                THU.member().toString()))
                .hasStatus(404);
        assertThat(
                        post(
                                "/positions/" + position + "/ending",
                                HOA,
                                "from",
                                TODAY,
                                "member",
                                THU.member().toString()))
                .hasStatus(302);
        assertThat(get("/vacancies", HOA)).bodyText().contains("Viện Hồ đầm");
        assertThat(post("/units/" + LAKES + "/posts", LAN, "title", "SECRETARY", "seats", "1"))
                .hasStatus(404);
        assertThat(
                        post(
                                "/units/" + LAKES + "/committees",
                                HOA,
                                "kind",
                                "EXECUTIVE",
                                "from",
                                "2025-01-01",
                                "to",
                                "2020-01-01",
                                "seats",
                                "7"))
                .hasStatus(422);
        assertThat(
                        post(
                                "/units/" + LAKES + "/committees",
                                HOA,
                                "kind",
                                "EXECUTIVE",
                                "from",
                                "2025-01-01",
                                "seats",
                                "7"))
                .hasStatus(302);
        assertThat(get("/units/" + LAKES, HOA)).bodyText().contains("Ban chấp hành", "Đương nhiệm");
    }

    @Test
    @Tag("I4")
    void hasMassOrganisationsWithPeopleOutsideTheParty() {
        var id = UnitId.next();
        assertThat(
                        post(
                                "/units",
                                HOA,
                                "id",
                                id.toString(),
                                "parent",
                                MINISTRY.toString(),
                                "kind",
                                "MASS_ORGANIZATION",
                                "name",
                                "Công đoàn Bộ",
                                "from",
                                TODAY))
                .hasStatus(302);
        assertThat(
                        post(
                                "/members",
                                HOA,
                                "unit",
                                id.toString(),
                                "fullName",
                                "Mai Văn Ân",
                                "standing",
                                "NON_PARTY",
                                "since",
                                TODAY))
                .hasStatus(302);
        assertThat(get("/units/" + id + "?standing=NON_PARTY", HOA))
                .hasStatusOk()
                .bodyText()
                .contains("Mai Văn Ân");
        assertThat(get("/units/" + id + "?standing=OFFICIAL", HOA))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Mai Văn Ân");
    }

    private List<String> inTransaction(String sql) {
        return Objects.requireNonNull(
                transaction.execute(_ -> jdbc.sql(sql).query(String.class).list()));
    }

    private MvcTestResult get(String uri, Viewer viewer) {
        return mvc.get().uri(uri).with(by(viewer)).exchange();
    }

    private MvcTestResult post(String uri, Viewer viewer, String... fields) {
        var request = mvc.post().uri(uri).with(by(viewer));
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
