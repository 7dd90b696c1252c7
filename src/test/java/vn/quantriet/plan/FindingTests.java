package vn.quantriet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.plan.specific.FindingKind.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.plan.specific.Finding;
import vn.quantriet.plan.specific.FindingKind;
import vn.quantriet.plan.specific.Lexicon;
import vn.quantriet.plan.specific.PlanEnd;
import vn.quantriet.plan.specific.TermKind;
import vn.quantriet.plan.words.Span;

@Tag("B5")
class FindingTests {

    private static final LocalDate BEGUN = LocalDate.parse("2026-12-01");
    private static final Deadline DUE = day("2027-03-31");

    @Test
    void findsNothingInACompleteItem() {
        assertThat(kinds(item("Lập danh sách các hồ cạn nước của đơn vị", DUE, "Chi bộ A")))
                .isEmpty();
    }

    @Test
    void findsAllFiveMissing() {
        var bare =
                new Wording(
                        "",
                        "Tăng cường công tác hồ",
                        "",
                        "",
                        List.of(),
                        new Deadline.Unspecified(),
                        List.of(),
                        List.of());

        assertThat(kinds(bare))
                .containsExactlyInAnyOrder(
                        NO_LEAD, NO_TIME, VAGUE_CONTENT, NO_OBJECTIVE, NO_SOLUTION);
        assertThat(found(bare).getFirst().isGrave()).isTrue();
    }

    @Test
    void saysWhichWordsAndHowToMendThem() {
        var finding =
                only(item("Lập danh sách các hồ", DUE, "Các đơn vị có liên quan"), VAGUE_DOER);

        assertThat(finding.words()).isEqualTo("Các đơn vị có liên quan");
        assertThat(finding.mend()).containsExactly("Các đơn vị có liên quan");
        assertThat(
                        only(
                                        item("Đẩy mạnh việc trồng rừng ven hồ", DUE, "Chi bộ A"),
                                        VAGUE_CONTENT)
                                .words())
                .isEqualTo("Đẩy mạnh");
    }

    @Test
    void findsACycleWithoutARule() {
        var periodic = new Deadline.Recurring("theo định kỳ", null, null);

        assertThat(kinds(item("Báo cáo mực nước các hồ lên cấp trên", periodic, "Chi bộ A")))
                .containsExactly(NO_PERIOD);
    }

    @Test
    void wantsAProductOfWhatGoesOnAlways() {
        var always = new Deadline.Continuous("thường xuyên", null);

        assertThat(kinds(item("Giữ sạch mặt nước các hồ trong khu", always, "Chi bộ A")))
                .containsExactly(NO_PRODUCT);
        assertThat(kinds(item("Giữ sạch mặt nước các hồ, mỗi quý báo cáo", always, "Chi bộ A")))
                .isEmpty();
    }

    @Test
    void takesAMeasureForClear() {
        assertThat(kinds(item("Nâng cao tỷ lệ đảng viên đọc đủ 100% tài liệu", DUE, "Chi bộ A")))
                .isEmpty();
        assertThat(
                        kinds(
                                item(
                                        "Tiếp tục thực hiện Nghị quyết số 11-NQ/ĐU năm 2024",
                                        DUE,
                                        "Chi bộ A")))
                .containsExactly(VAGUE_CONTENT);
    }

    @Test
    void looksAtTheDaysOfThePlan() {
        assertThat(kinds(item("Lập danh sách các hồ", day("2026-11-27"), "Chi bộ A")))
                .containsExactly(BEFORE_PLAN);
        assertThat(kinds(item("Lập danh sách các hồ", day("2028-01-05"), "Chi bộ A")))
                .containsExactly(AFTER_PLAN);
        var sunday = only(item("Lập danh sách các hồ", day("2027-03-28"), "Chi bộ A"), DAY_OFF);
        assertThat(sunday.mend()).containsExactly("26/03/2027");
        assertThat(kinds(item("Lập danh sách các hồ", day("2027-09-02"), "Chi bộ A")))
                .containsExactly(DAY_OFF);
    }

    @Test
    void readsTheEndOfAPlanFromItsTitle() {
        assertThat(PlanEnd.in("Chương trình công tác năm 2027"))
                .contains(LocalDate.of(2027, 12, 31));
        assertThat(PlanEnd.in("Kế hoạch quý II năm 2027")).contains(LocalDate.of(2027, 6, 30));
        assertThat(PlanEnd.in("Chương trình hành động giai đoạn 2025 - 2030"))
                .contains(LocalDate.of(2030, 12, 31));
        assertThat(PlanEnd.in("Kế hoạch tháng 2/2028")).contains(LocalDate.of(2028, 2, 29));
        assertThat(PlanEnd.in("Kế hoạch kiểm tra các hồ")).isEmpty();
    }

    @Test
    void asksOneToAnswerForItAmongSeveral() {
        assertThat(kinds(leads("Công đoàn", "Văn phòng Đảng ủy"))).containsExactly(SEVERAL_LEADS);
        assertThat(kinds(leads("Công đoàn", "Văn phòng Đảng ủy (đầu mối)"))).isEmpty();
        assertThat(kinds(leads("Chi bộ Một", "Chi bộ Hai"))).isEmpty();
    }

    @Test
    void knowsCommitteesFromEverybody() {
        assertThat(kinds(leads("Các cấp ủy trực thuộc"))).isEmpty();
        assertThat(kinds(leads("Các cấp"))).containsExactly(VAGUE_DOER);
    }

    @Test
    void followsTheTermsOfTheInstallation() {
        var item = item("Vun đắp tình đoàn kết quanh hồ", DUE, "Chi bộ A");
        assertThat(kinds(item)).isEmpty();

        var more =
                Lexicon.shipped()
                        .with(
                                List.of(
                                        new Lexicon.Change(TermKind.EFFORT, "vun đắp", true),
                                        new Lexicon.Change(TermKind.EFFORT, "tăng cường", false)));
        assertThat(kinds(item, more)).containsExactly(VAGUE_CONTENT);
        assertThat(kinds(item("Tăng cường đoàn kết quanh hồ nước", DUE, "Chi bộ A"), more))
                .isEmpty();
    }

    @Test
    void marksOverlappingWordsOnce() {
        assertThat(Piece.cut("abcdef", List.of(new Span(1, 3), new Span(2, 5))))
                .extracting(Piece::text)
                .containsExactly("a", "b", "c", "de", "f");
    }

    private static List<FindingKind> kinds(Wording wording) {
        return kinds(wording, Lexicon.shipped());
    }

    private static List<FindingKind> kinds(Wording wording, Lexicon lexicon) {
        return found(wording, lexicon).stream().map(Finding::kind).toList();
    }

    private static Finding only(Wording wording, FindingKind kind) {
        return found(wording).stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> found(Wording wording) {
        return found(wording, Lexicon.shipped());
    }

    private static List<Finding> found(Wording wording, Lexicon lexicon) {
        return new Check(lexicon, BEGUN, LocalDate.of(2027, 12, 31), Map.of()).in(wording, null);
    }

    private static Deadline day(String day) {
        return new Deadline.Fixed("", LocalDate.parse(day), false);
    }

    private static Wording leads(String... leads) {
        return new Wording(
                "1",
                "Lập danh sách các hồ",
                "Đủ số liệu",
                "Giao tổ chuyên trách",
                List.of(),
                DUE,
                List.of(leads),
                List.of());
    }

    private static Wording item(String content, Deadline deadline, String lead) {
        return new Wording(
                "1",
                content,
                "Đủ số liệu",
                "Giao tổ chuyên trách",
                List.of(),
                deadline,
                List.of(lead),
                List.of());
    }
}
