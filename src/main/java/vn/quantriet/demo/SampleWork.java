package vn.quantriet.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.assignment.Acceptances;
import vn.quantriet.assignment.Assignments;
import vn.quantriet.assignment.Evidence;
import vn.quantriet.assignment.EvidenceId;
import vn.quantriet.assignment.PostponementId;
import vn.quantriet.assignment.SubmissionId;
import vn.quantriet.assignment.WorkFilter;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.assignment.WorkLine;
import vn.quantriet.assignment.Worklist;
import vn.quantriet.file.FileId;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.PlanId;
import vn.quantriet.web.Paging;

/// Lets the units of the sample ministry work. Two of them make what was laid on them concrete in plans of their own, handed out
/// to their cells. One person's own part is confirmed within the unit. Some have not begun, some hand in, some are accepted, returned or ask for time.
@Component
class SampleWork {

    private static final String REPORT =
            """
            Kết quả thực hiện (dữ liệu mẫu)
            - Đã phổ biến tới toàn thể đảng viên trong buổi sinh hoạt gần nhất.
            - Đã phân công người phụ trách từng phần việc, có danh sách kèm theo.
            """;

    private final Worklist worklist;
    private final Assignments assignments;
    private final Acceptances acceptances;
    private final Files files;
    private final SampleViewers viewers;
    private final SampleLowerPlans lower;

    SampleWork(
            Worklist worklist,
            Assignments assignments,
            Acceptances acceptances,
            Files files,
            SampleViewers viewers,
            SampleLowerPlans lower) {
        this.worklist = worklist;
        this.assignments = assignments;
        this.acceptances = acceptances;
        this.files = files;
        this.viewers = viewers;
        this.lower = lower;
    }

    /// Lets every unit with a head do something, and the office judge it.
    void load(
            List<PlanId> plans,
            Map<String, UnitId> units,
            Map<String, MemberId> heads,
            Viewer office,
            LocalDate today) {
        plans.forEach(plan -> Patience.await(() -> isHandedOut(plan, office)));
        var judges = lower.load(plans, units, heads);
        judges.forEach((plan, judge) -> Patience.await(() -> isHandedOut(plan, judge)));
        confirmOwn(viewers.head(of("BO", units), of("BO", heads)), office, today);
        int turn = 0;
        for (var code : units.keySet()) {
            var head = heads.get(code);
            if (head != null) {
                var viewer = viewers.head(Objects.requireNonNull(units.get(code)), head);
                for (var line : open(viewer)) {
                    play(turn++, line, viewer, judges.getOrDefault(line.plan(), office), today);
                }
            }
        }
    }

    /// What the secretary had to do in person, another of the committee confirms (tự xác nhận).
    private void confirmOwn(Viewer secretary, Viewer office, LocalDate today) {
        for (var line : worklist.mine(secretary)) {
            acceptances.accept(
                    line.occurrence(), handIn(line, secretary, today), "Đã ban hành.", office);
        }
    }

    private static <T> T of(String code, Map<String, T> known) {
        return Objects.requireNonNull(known.get(code), code);
    }

    private boolean isHandedOut(PlanId plan, Viewer office) {
        var all = new WorkFilter(View.ALL, "", plan, null, null, true, null);
        return worklist.counts(all, office).getOrDefault(View.ALL, 0L) > 0;
    }

    private List<WorkLine> open(Viewer viewer) {
        return worklist.lines(WorkFilter.own(View.OPEN), viewer, new Paging(1, 50)).lines();
    }

    private void play(int turn, WorkLine line, Viewer head, Viewer judge, LocalDate today) {
        switch (turn % 8) {
            case 0, 5 ->
                    assignments.report(
                            Uuid7.next(),
                            line.occurrence(),
                            "Đã phân công người phụ trách, đang triển khai.",
                            40,
                            head);
            case 1, 4 -> accept(line, handIn(line, head, today), judge);
            case 2 -> handIn(line, head, today);
            case 3 -> giveBack(line, handIn(line, head, today), judge);
            case 6 -> askForTime(line, head, today);
            default -> {
                // not begun
            }
        }
    }

    private SubmissionId handIn(WorkLine line, Viewer head, LocalDate today) {
        assignments.show(
                EvidenceId.next(),
                line.occurrence(),
                new Evidence.File("Báo cáo kết quả", today.minusDays(3), report()),
                head);
        var submission = SubmissionId.next();
        assignments.submit(
                submission, line.occurrence(), "Đã hoàn thành, đề nghị nghiệm thu.", head);
        return submission;
    }

    private void accept(WorkLine line, SubmissionId submission, Viewer judge) {
        if (!isOwnOf(line, judge)) {
            acceptances.accept(line.occurrence(), submission, "Đạt yêu cầu.", judge);
        }
    }

    private void giveBack(WorkLine line, SubmissionId submission, Viewer judge) {
        if (!isOwnOf(line, judge)) {
            acceptances.giveBack(
                    line.occurrence(),
                    submission,
                    "Báo cáo chưa nêu số đảng viên tham gia. Bổ sung rồi nộp lại.",
                    judge);
        }
    }

    /// Work of the unit itself is left for its people to confirm.
    private static boolean isOwnOf(WorkLine line, Viewer judge) {
        return line.unit().equals(judge.unit());
    }

    private void askForTime(WorkLine line, Viewer head, LocalDate today) {
        var due = line.due();
        if (due != null) {
            assignments.askPostponement(
                    PostponementId.next(),
                    line.occurrence(),
                    (due.isBefore(today) ? today : due).plusDays(10),
                    "Nhiều đảng viên đang đi biển, chưa họp đủ.",
                    head);
        }
    }

    private FileId report() {
        var bytes = REPORT.getBytes(StandardCharsets.UTF_8);
        return files.store(new ByteArrayInputStream(bytes), "bao-cao-ket-qua.txt").id();
    }
}
