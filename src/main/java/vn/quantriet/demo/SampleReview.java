package vn.quantriet.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.PlanFindings;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanRemarks;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.RemarkId;
import vn.quantriet.plan.Wording;
import vn.quantriet.plan.specific.FindingKind;

/// A subordinate's draft as its superior reviews it: one finding is left as it is for a reason, one item got a remark, and a
/// neighbour plans nearly the same as one of its own items.
@Component
class SampleReview {

    private final Plans plans;
    private final PlanFindings findings;
    private final PlanRemarks remarks;
    private final Drafts drafts;

    SampleReview(Plans plans, PlanFindings findings, PlanRemarks remarks, Drafts drafts) {
        this.plans = plans;
        this.drafts = drafts;
        this.findings = findings;
        this.remarks = remarks;
    }

    void load(PlanId upper, Viewer lower, Viewer office) {
        var drafts =
                plans.items(plans.implement(upper, lower), lower).stream()
                        .filter(ItemLine::isDraft)
                        .toList();
        if (drafts.isEmpty()) {
            return;
        }
        var first = drafts.getFirst();
        findings.dismiss(
                first.id(),
                first.version(),
                FindingKind.NO_SOLUTION,
                "Cách làm nêu trong hướng dẫn riêng của Đảng ủy Cục",
                lower);
        remarks.remark(
                RemarkId.next(),
                drafts.getLast().id(),
                "Nêu số chi bộ tham gia và sản phẩm phải nộp.",
                office);
    }

    /// Each of two neighbours, without knowing of the other.
    void overlap(PlanId lower, Viewer one, Viewer neighbour, LocalDate today) {
        add(
                lower,
                "Tổ chức 02 lớp bồi dưỡng kỹ năng cứu sinh cho đảng viên làm việc trên tàu",
                one,
                today);
        var own = PlanId.next();
        plans.begin(own, PlanType.PLAN, "Kế hoạch công tác của Đảng ủy Cục", neighbour);
        add(own, "Mở 02 lớp tập huấn kỹ năng cứu sinh cho đảng viên đi tàu", neighbour, today);
        add(own, "Tập huấn kỹ năng cứu sinh cho đảng viên đi tàu, mở 02 lớp", neighbour, today);
    }

    private void add(PlanId plan, String content, Viewer viewer, LocalDate today) {
        drafts.add(
                plan,
                PlanItemId.next(),
                new Wording(
                        "",
                        content,
                        "Mỗi tàu có ít nhất hai đảng viên biết cứu sinh",
                        "Mời huấn luyện viên của đội tàu nghiên cứu",
                        List.of("02 lớp"),
                        new Deadline.Fixed("", today.plusDays(80), false),
                        List.of("Các chi bộ trực thuộc"),
                        List.of()),
                viewer);
    }
}
