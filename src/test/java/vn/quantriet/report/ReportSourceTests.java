package vn.quantriet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.report.Deeds.as;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.difficulty.About;
import vn.quantriet.difficulty.Difficulties;
import vn.quantriet.difficulty.DifficultyId;
import vn.quantriet.difficulty.NewDifficulty;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.ModuleTest;

/// Difficulties are raised from the page of a report, and stand there.
@ModuleTest
@Tag("G4")
class ReportSourceTests {

    @Autowired Rounds rounds;
    @Autowired Reports reports;
    @Autowired Difficulties difficulties;
    @Autowired MockMvcTester mvc;

    @Test
    void leadsFromTheReportToTheDifficultyAndBack() {
        var report = begun();
        var page = "/reports/" + report;
        assertThat(mvc.get().uri(page).with(by(THU)))
                .hasStatusOk()
                .bodyText()
                .contains("/difficulties/new?about=report:" + report, "Chưa ai nêu");
        assertThat(mvc.get().uri("/difficulties/new?about=report:" + report).with(by(THU)))
                .hasStatusOk()
                .bodyText()
                .contains("Báo cáo về hồ", page);
        assertThat(mvc.get().uri("/difficulties/new?about=report:" + report).with(by(LAN)))
                .hasStatus(404);

        var id = DifficultyId.next();
        as(
                THU,
                () -> {
                    difficulties.raise(
                            new NewDifficulty(
                                    id,
                                    "OBSTACLE",
                                    "Chỉ tiêu không khớp sổ",
                                    "Nêu rõ",
                                    "",
                                    null,
                                    new About("report", report.value())),
                            List.of(),
                            THU);
                    return true;
                });

        assertThat(mvc.get().uri(page).with(by(THU)))
                .bodyText()
                .contains("Chỉ tiêu không khớp sổ", id.page());
        assertThat(mvc.get().uri(id.page()).with(by(THU))).bodyText().contains("href=\"" + page);
        assertThat(mvc.get().uri(id.page()).with(by(MINH)))
                .bodyText()
                .contains("Báo cáo về hồ", "không thuộc quyền xem")
                .doesNotContain("href=\"" + page);
    }

    private ReportId begun() {
        var days = Days.halfOf(LocalDate.now());
        var round =
                rounds.open(
                        new NewRound(
                                Uuid7.next(),
                                RoundKind.SIX_MONTHS,
                                "Báo cáo về hồ",
                                days.from(),
                                days.to(),
                                LocalDate.now().plusDays(30),
                                "",
                                null,
                                List.of(LAKES.value())),
                        HOA);
        return reports.begin(round, THU);
    }
}
