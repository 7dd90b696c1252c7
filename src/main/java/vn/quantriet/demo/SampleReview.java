package vn.quantriet.demo;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.PlanFindings;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanRemarks;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.RemarkId;
import vn.quantriet.plan.specific.FindingKind;

/// A subordinate's draft as its superior reviews it: one finding is left as it is for a reason, one item got a remark.
@Component
class SampleReview {

    private final Plans plans;
    private final PlanFindings findings;
    private final PlanRemarks remarks;

    SampleReview(Plans plans, PlanFindings findings, PlanRemarks remarks) {
        this.plans = plans;
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
}
