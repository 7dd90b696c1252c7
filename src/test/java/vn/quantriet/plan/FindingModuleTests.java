package vn.quantriet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.testing.Cast.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.plan.specific.Finding;
import vn.quantriet.plan.specific.FindingKind;
import vn.quantriet.plan.specific.Specific;
import vn.quantriet.plan.specific.TermKind;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("B5")
class FindingModuleTests {

    private static final String VAGUE = "Tăng cường công tác quan trắc các sông";

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired PlanFindings findings;
    @Autowired PlanRemarks remarks;
    @Autowired MockMvcTester mvc;

    private PlanId plan = PlanId.next();
    private PlanItemId item = PlanItemId.next();

    @Test
    void marksTheWordsAndSaysHowToMendThem() {
        begun();

        assertThat(mvc.get().uri("/plans/" + plan).with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<mark class=\"vague\">Tăng cường</mark>",
                        "1/1 nhiệm vụ còn thiếu",
                        "Thay “Các cơ quan liên quan” bằng tên từng đơn vị",
                        "mỗi quý một lần");
        assertThat(mvc.get().uri("/plans/" + plan + "?finding=OBJECTIVE").with(by(LAN)))
                .bodyText()
                .contains(VAGUE.substring(11));
        assertThat(mvc.get().uri("/plans/" + plan + "/findings").with(by(LAN)))
                .bodyText()
                .contains("Chưa nêu mục tiêu", "Các cơ quan liên quan");
    }

    @Test
    void checksWhatIsBeingWritten() {
        begun();

        assertThat(
                        mvc.post()
                                .uri("/plan-items/" + item + "/check")
                                .param("content", "Lập danh sách 12 trạm đo")
                                .param("leads", "Toàn thể đảng viên")
                                .param("kind", "FIXED")
                                .with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Toàn thể đảng viên", "Chưa có thời hạn", "Chưa nêu giải pháp")
                .doesNotContain("Nội dung còn chung chung", "<html");
        assertThat(plans.item(item, LAN).wording().content()).isEqualTo(VAGUE);
        assertThat(
                        mvc.post()
                                .uri("/plans/" + plan + "/check")
                                .param("content", "Việc")
                                .with(by(THU)))
                .hasStatus(404);
    }

    @Test
    void leavesAFindingForAReasonUntilTheItemChanges() {
        begun();

        findings.dismiss(item, 1, FindingKind.NO_SOLUTION, "Có đề án riêng", LAN);
        findings.dismiss(item, 1, FindingKind.NO_SOLUTION, "Lần hai", LAN);

        assertThat(kinds()).doesNotContain(FindingKind.NO_SOLUTION);
        assertThat(plans.item(item, LAN).accepted())
                .extracting(Dismissal::reason)
                .containsExactly("Có đề án riêng");
        findings.withdraw(item, FindingKind.NO_SOLUTION, LAN);
        assertThat(kinds()).contains(FindingKind.NO_SOLUTION);
        findings.dismiss(item, 1, FindingKind.NO_SOLUTION, "Có đề án riêng", LAN);

        drafts.edit(item, 1, wording("Tăng cường công tác đo mưa ở thượng nguồn"), LAN);
        assertThat(kinds()).contains(FindingKind.NO_SOLUTION);
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> findings.dismiss(item, 2, FindingKind.NO_TIME, " ", LAN));
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> findings.dismiss(item, 1, FindingKind.NO_TIME, "cũ", LAN));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> findings.dismiss(item, 2, FindingKind.NO_TIME, "khác", HOA));
    }

    @Test
    void letsASuperiorRemarkAndTheUnitAnswer() {
        begun();
        var remark = RemarkId.next();

        remarks.remark(remark, item, "Nêu số trạm đo", HOA);
        remarks.remark(remark, item, "Nêu số trạm đo", HOA);

        assertThat(remarks.of(plan, LAN).getOrDefault(item, List.of()))
                .hasSize(1)
                .allMatch(Remark::isOpen);
        assertThat(mvc.get().uri("/plans/" + plan).with(by(LAN)))
                .bodyText()
                .contains("Nêu số trạm đo", "Đã sửa", "Giữ nguyên");
        assertThat(mvc.get().uri("/plans/" + plan).with(by(HOA)))
                .bodyText()
                .contains("Gửi nhận xét", "Chưa có trả lời");

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> remarks.answer(remark, Remark.Verdict.KEPT, "", LAN));
        remarks.answer(remark, Remark.Verdict.KEPT, "Số trạm theo mùa", LAN);
        remarks.answer(remark, Remark.Verdict.MENDED, "", LAN);
        assertThat(remarks.of(plan, HOA).getOrDefault(item, List.of()).getFirst().answer())
                .extracting(Remark.Reply::verdict, Remark.Reply::words)
                .containsExactly(Remark.Verdict.KEPT, "Số trạm theo mùa");
    }

    @Test
    void remarksOnlyFromAboveAndAnswersOnlyTheUnit() {
        begun();
        var remark = RemarkId.next();
        remarks.remark(remark, item, "Nêu số trạm đo", MINH);

        for (var other : List.of(LAN, BINH, THU, DUNG, TUYET)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> remarks.remark(RemarkId.next(), item, "Chen vào", other));
        }
        for (var other : List.of(MINH, BINH, THU)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> remarks.answer(remark, Remark.Verdict.MENDED, "", other));
        }
        assertThat(
                        mvc.post()
                                .uri("/plan-items/" + item + "/remarks")
                                .param("remark", RemarkId.next().toString())
                                .param("words", "x")
                                .with(by(THU)))
                .hasStatus(404);
    }

    @Test
    void tellsTheUnitOfARemark(Scenario scenario) {
        begun();
        scenario.stimulate(() -> remarks.remark(RemarkId.next(), item, "Nêu ngày", HOA))
                .andWaitForStateChange(this::notices, body -> body.contains("nhận xét về kế hoạch"))
                .andVerify(body -> assertThat(body).contains("Đảng bộ Bộ Thủy văn"));
    }

    @Test
    void listsThePlansBelowTheWorstFirst() {
        begun();
        var good = PlanId.next();
        plans.begin(good, PlanType.PLAN, "Kế hoạch đủ năm yếu tố", LAN);
        drafts.add(good, PlanItemId.next(), complete(), LAN);

        var below =
                remarks.qualities(false, HOA).stream()
                        .filter(line -> List.of(plan, good).contains(line.plan()))
                        .toList();

        assertThat(below).extracting(PlanQuality::plan).containsExactly(plan, good);
        assertThat(below.getFirst().of(Specific.RESPONSIBILITY)).isEqualTo(1);
        assertThat(below.getLast().found()).isZero();
        assertThat(remarks.qualities(true, LAN))
                .extracting(PlanQuality::plan)
                .doesNotContain(plan, good);
        assertThat(remarks.qualities(true, THU))
                .extracting(PlanQuality::plan)
                .doesNotContain(plan, good);
        assertThat(mvc.get().uri("/plans/quality").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Kế hoạch quan trắc sông", "1</strong>/1 nhiệm vụ còn thiếu");
    }

    @Test
    void exportsTheFindingsAsASheet() throws IOException {
        begun();
        findings.dismiss(item, 1, FindingKind.NO_SOLUTION, "=Có đề án riêng", LAN);

        var answer =
                mvc.get()
                        .uri("/plans/" + plan + "/findings/sheet")
                        .with(by(LAN))
                        .exchange()
                        .getResponse();

        var rows = new ArrayList<String>();
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            book.getFirstSheet().read().forEach(row -> rows.add(text(row)));
        }
        assertThat(rows).hasSize(1 + kinds().size() + 1);
        assertThat(String.join("\n", rows))
                .contains("Các cơ quan liên quan", "'=Có đề án riêng", VAGUE);
    }

    @Test
    void letsTheAdministratorAtTheTopKeepTheTerms() {
        begun();
        var today = LocalDate.now();
        findings.enter(TermKind.PRODUCT, "công tác quan trắc", true, today, "Thử", QUANG);
        findings.enter(TermKind.EFFORT, "gắng sức", true, today.plusDays(1), "Mai", QUANG);

        assertThat(kinds()).doesNotContain(FindingKind.VAGUE_CONTENT);
        assertThat(findings.lexicon(QUANG).terms(TermKind.EFFORT)).doesNotContain("gắng sức");
        findings.enter(TermKind.PRODUCT, "công tác quan trắc", false, today, "Thôi", QUANG);
        assertThat(kinds()).contains(FindingKind.VAGUE_CONTENT);
        assertThat(mvc.get().uri("/plans/terms").with(by(QUANG)))
                .hasStatusOk()
                .bodyText()
                .contains("tăng cường", "Bỏ: công tác quan trắc");
        assertThat(mvc.get().uri("/plans/terms").with(by(HOA))).hasStatus(404);
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() ->
                        findings.enter(TermKind.DAY_OFF, "Tết", true, today, "Sai dạng", QUANG));
    }

    private String notices() {
        return new String(
                mvc.get()
                        .uri("/notifications")
                        .with(by(LAN))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static String text(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList().toString();
    }

    private List<FindingKind> kinds() {
        return plans.item(item, LAN).findings().stream().map(Finding::kind).toList();
    }

    private void begun() {
        plan = PlanId.next();
        item = PlanItemId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch quan trắc sông", LAN);
        drafts.add(plan, item, wording(VAGUE), LAN);
    }

    private static Wording wording(String content) {
        return new Wording(
                "",
                content,
                "",
                "",
                List.of(),
                new Deadline.Continuous("thường xuyên", null),
                List.of("Các cơ quan liên quan"),
                List.of());
    }

    private static Wording complete() {
        return new Wording(
                "",
                "Lập danh sách 12 trạm đo cần sửa",
                "Đủ 12 trạm",
                "Đến từng trạm xem máy",
                List.of(),
                new Deadline.Fixed("", LocalDate.parse("2099-03-31"), false),
                List.of("Chi bộ Phòng Quan trắc"),
                List.of());
    }
}
