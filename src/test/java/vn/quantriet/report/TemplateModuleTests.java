package vn.quantriet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.report.Deeds.act;
import static vn.quantriet.report.Deeds.as;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

/// Templates are kept by page: each version valid from a day on, never changed, for everybody at the top and for a unit's own rounds below.
@ModuleTest
@Tag("G1")
@Tag("G2")
class TemplateModuleTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String PERIODIC = "0193c000-0000-7000-8000-000000000001";

    @Autowired ReportTemplates templates;
    @Autowired Rounds rounds;
    @Autowired Reports reports;
    @Autowired MockMvcTester mvc;

    @Test
    void aNewVersionHoldsForRoundsOpenedAfterwards() {
        var before = asked(HOA, RIVERS, 1);
        keep(
                HOA,
                "CAMPAIGN",
                "ANY",
                "Kết quả thí điểm",
                "Có {TURN_DUE} việc đến hạn.\n| TURN_DUE | TURN_LATE");
        var after = asked(HOA, RIVERS, 2);

        assertThat(headings(before, LAN)).contains("Công tác tổ chức học tập, quán triệt");
        assertThat(headings(after, LAN)).containsExactly("Kết quả thí điểm");
        assertThat(mvc.get().uri("/report-templates").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Mẫu thử", "Đang dùng", "Đã thay", "Mẫu có sẵn");
    }

    @Test
    void aUnitKeepsItsOwnForItsRoundsOnly() {
        keep(LAN, "CAMPAIGN", "CELL", "Theo mẫu của Cục", "Đã nộp {EVIDENCE_GIVEN} minh chứng.");

        assertThat(headings(asked(LAN, CELL_ONE, 3), BINH)).containsExactly("Theo mẫu của Cục");
        assertThat(headings(asked(HOA, LAKES, 4), THU)).doesNotContain("Theo mẫu của Cục");
        assertThat(mvc.get().uri("/report-templates").with(by(HOA)))
                .bodyText()
                .doesNotContain("Theo mẫu của Cục", "(của đơn vị)");
        assertThat(mvc.get().uri("/report-templates").with(by(LAN)))
                .bodyText()
                .contains("(của đơn vị)");
    }

    @Test
    void asksForWhatTheTopWantsToKnow() {
        assertThat(ask(HOA, "Số mô hình “dân vận khéo”").getResponse().getStatus()).isEqualTo(302);
        var code =
                as(HOA, () -> templates.asked(HOA)).stream()
                        .map(AskedFigure::code)
                        .filter(each -> each.startsWith("so_mo_hinh"))
                        .findFirst()
                        .orElseThrow();
        keep(LAN, "SHORT", "ANY", "Dân vận khéo", "Có {" + code + "} mô hình.");
        var form =
                new NewRound(
                        UUID.randomUUID(),
                        RoundKind.AD_HOC,
                        "Đột xuất",
                        TODAY.minusDays(20),
                        TODAY,
                        TODAY.plusDays(9),
                        "",
                        null,
                        List.of(CELL_ONE.value()));
        var round = as(LAN, () -> rounds.open(form, LAN));
        var report = as(BINH, () -> reports.begin(round, BINH));

        assertThat(as(BINH, () -> reports.missing(report, BINH))).containsExactly(code);
        assertThat(mvc.get().uri("/reports/" + report + "/edit").with(by(BINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Số mô hình “dân vận khéo” (mô hình)");
    }

    @Test
    void showsAnExampleAndRefusesWhatItDoesNotKnow() {
        var shown =
                send(
                        HOA,
                        "preview",
                        "Kết quả",
                        "Có {TURN_DUE} việc.\n| TURN_DUE | TURN_LATE",
                        TODAY);
        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("Các con số chỉ là ví dụ", "Có 13 việc.", "Ban Tuyên giáo");
        assertThat(send(HOA, "keep", "Kết quả", "Có {TURN_DUES} việc.", TODAY))
                .hasStatus(422)
                .bodyText()
                .contains("TURN_DUES", "Có {TURN_DUES} việc.");
        assertThat(send(HOA, "keep", "", "Có {TURN_DUE} việc.", TODAY)).hasStatus(422);
        assertThat(send(HOA, "keep", "Kết quả", "", TODAY.minusDays(1))).hasStatus(422);
    }

    @Test
    @Tag("J")
    void isKeptByWhoDirectsReports() {
        for (var viewer : List.of(DUNG, AN, QUANG)) {
            assertThat(status("/report-templates", viewer)).as(viewer.name()).isIn(403, 404);
            assertThat(status("/report-templates/" + PERIODIC + "/edit", viewer)).isIn(403, 404);
            assertThat(send(viewer, "keep", "Lén", "x", TODAY).getResponse().getStatus())
                    .isIn(403, 404);
        }
        assertThat(ask(LAN, "Chỉ tiêu riêng").getResponse().getStatus()).isEqualTo(404);
        var own = keep(LAN, "CAMPAIGN", "ANY", "Riêng của Cục", "x");
        assertThat(status("/report-templates/" + own + "/edit", LAN)).isEqualTo(200);
        assertThat(status("/report-templates/" + own + "/edit", HOA)).isEqualTo(404);
        assertThat(status("/report-templates/" + own + "/edit", THU)).isEqualTo(404);
    }

    @Test
    void keepsFiguresApartWhoseNamesBeginAlike() {
        var alike = "Số lượt cán bộ, đảng viên được học tập, quán triệt văn bản ";
        ask(HOA, alike + "thứ nhất");
        ask(HOA, alike + "thứ hai");
        ask(HOA, alike + "thứ hai");

        assertThat(as(HOA, () -> templates.asked(HOA)))
                .extracting(AskedFigure::name)
                .filteredOn(name -> name.startsWith(alike))
                .containsExactlyInAnyOrder(alike + "thứ nhất", alike + "thứ hai");
    }

    private UUID keep(Viewer by, String family, String level, String heading, String body) {
        var form =
                new TemplateForm(
                        UUID.randomUUID(),
                        family,
                        level,
                        "Mẫu thử",
                        TODAY,
                        List.of(new ReportTemplate.Section(heading, "", body)));
        act(by, () -> templates.keep(form, by));
        act(by, () -> templates.keep(form, by));
        return form.id();
    }

    private MvcTestResult send(
            Viewer by, String deed, String heading, String body, LocalDate from) {
        return mvc.post()
                .uri("/report-templates")
                .param("deed", deed)
                .param("family", "CAMPAIGN")
                .param("level", "ADVISORY_BODY")
                .param("name", "Mẫu gửi")
                .param("from", from.toString())
                .param("heading", heading)
                .param("body", body)
                .with(by(by))
                .exchange();
    }

    private MvcTestResult ask(Viewer by, String name) {
        return mvc.post()
                .uri("/report-figures")
                .param("name", name)
                .param("measuredIn", "mô hình")
                .param("carrying", "LAST")
                .with(by(by))
                .exchange();
    }

    /// The round ends today, so that what is valid from today on holds.
    private RoundId asked(Viewer by, UnitId unit, int days) {
        var form =
                new NewRound(
                        UUID.randomUUID(),
                        RoundKind.END_OF_CAMPAIGN,
                        "Báo cáo theo mẫu",
                        TODAY.minusDays(30L + days),
                        TODAY,
                        TODAY.plusDays(9),
                        "",
                        null,
                        List.of(unit.value()));
        return as(by, () -> rounds.open(form, by));
    }

    private List<String> headings(RoundId round, Viewer by) {
        var report = as(by, () -> reports.begin(round, by));
        return as(by, () -> reports.page(report, new PlainNames(), by)).sections().stream()
                .map(ReportPage.Section::heading)
                .toList();
    }

    private int status(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }
}
