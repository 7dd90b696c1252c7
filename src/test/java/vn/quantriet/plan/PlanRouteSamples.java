package vn.quantriet.plan;

import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.THU;

import java.util.List;
import java.util.Map;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.RouteSamples;

/// A plan of the unit by the lakes, with an item that asks.
class PlanRouteSamples implements RouteSamples {

    private final Plans plans;
    private final Drafts drafts;
    private final PlanRemarks remarks;

    PlanRouteSamples(Plans plans, Drafts drafts, PlanRemarks remarks) {
        this.plans = plans;
        this.drafts = drafts;
        this.remarks = remarks;
    }

    @Override
    public List<RouteSample> samples() {
        var id = PlanId.next();
        plans.begin(id, PlanType.PLAN, "Kế hoạch của chi bộ", THU);
        var item = PlanItemId.next();
        drafts.add(id, item, wording(), THU);
        var asked = plans.fanOut(id, THU).questions().getFirst().answer().id();
        var remark = RemarkId.next();
        remarks.remark(remark, item, "Cần nêu sản phẩm", HOA);
        var upper = handed();
        var plan = "/plans/" + id;
        var line = "/plan-items/" + item;
        var responsibility = "/responsibilities/" + asked;
        return List.of(
                RouteSample.of("GET /plans/{id}", plan),
                RouteSample.of("GET /plans/{id}/fan-out", plan + "/fan-out"),
                RouteSample.of("GET /plans/{id}/people", plan + "/people"),
                new RouteSample(
                        "POST /plans/{id}/leads",
                        plan + "/leads",
                        Map.of("item", item.toString(), "unit", THU.unit().toString())),
                new RouteSample(
                        "POST /plans/{id}/differences",
                        plan + "/differences",
                        Map.of("take", "true")),
                new RouteSample(
                        "POST /plans/{id}",
                        plan,
                        Map.of("version", "1", "type", "PLAN", "title", "Khác")),
                new RouteSample(
                        "POST /plans/{id}/approval", plan + "/approval", Map.of("digest", "x")),
                new RouteSample(
                        "POST /plans/{plan}/items",
                        plan + "/items",
                        Map.of("id", PlanItemId.next().toString(), "content", "Việc khác")),
                RouteSample.of("GET /plans/{id}/findings", plan + "/findings"),
                RouteSample.of("GET /plans/{id}/findings/sheet", plan + "/findings/sheet"),
                new RouteSample(
                        "POST /plans/{id}/check", plan + "/check", Map.of("content", "Việc")),
                new RouteSample(
                        "POST /plan-items/{id}/check", line + "/check", Map.of("content", "Việc")),
                new RouteSample(
                        "POST /plan-items/{id}/dismissals",
                        line + "/dismissals",
                        Map.of("version", "1", "kind", "NO_TIME", "reason", "Chưa đến lúc")),
                new RouteSample(
                        "POST /plan-items/{id}/dismissals/withdrawal",
                        line + "/dismissals/withdrawal",
                        Map.of("kind", "NO_TIME")),
                new RouteSample(
                        "POST /plan-items/{id}/remarks",
                        line + "/remarks",
                        Map.of("remark", RemarkId.next().toString(), "words", "Nêu ngày")),
                new RouteSample(
                        "POST /plan-remarks/{id}/answer",
                        "/plan-remarks/" + remark + "/answer",
                        Map.of("verdict", "MENDED")),
                RouteSample.of("GET /plans/{id}/merger", plan + "/merger"),
                new RouteSample(
                        "POST /plans/{id}/merger",
                        plan + "/merger",
                        Map.of(
                                "document",
                                PlanId.next().toString(),
                                "proposal",
                                PlanId.next().toString(),
                                "how",
                                "LEFT_OUT",
                                "reason",
                                "Không cần")),
                new RouteSample(
                        "POST /plans/{id}/merger/undoing",
                        plan + "/merger/undoing",
                        Map.of(
                                "document", PlanId.next().toString(),
                                "proposal", PlanId.next().toString())),
                new RouteSample(
                        "POST /plans/{id}/due-dates",
                        plan + "/due-dates",
                        Map.of("item", item.toString(), "due", "2099-05-31")),
                RouteSample.of("GET /plans/{id}/coverage", plan + "/coverage"),
                RouteSample.of("GET /plans/{id}/coverage/sheet", plan + "/coverage/sheet"),
                RouteSample.of("GET /plans/handed/{upper}", "/plans/handed/" + plans.planOf(upper)),
                new RouteSample(
                        "POST /plans/{id}/upper-changes",
                        plan + "/upper-changes",
                        Map.of("upper", upper.toString(), "take", "true")),
                RouteSample.of("GET /plan-items/{id}/links", line + "/links"),
                new RouteSample(
                        "POST /plan-items/{id}/links",
                        line + "/links",
                        Map.of("upper", upper.toString())),
                new RouteSample(
                        "POST /plan-items/{id}/links/removal",
                        line + "/links/removal",
                        Map.of("upper", upper.toString())),
                RouteSample.of("GET /plan-items/{id}/versions", line + "/versions"),
                RouteSample.of("GET /plans/{id}/programme", plan + "/programme"),
                RouteSample.of("GET /plans/{id}/programme/sheet", plan + "/programme/sheet"),
                new RouteSample(
                        "POST /plans/{id}/drafts",
                        plan + "/drafts",
                        Map.of("draft", Uuid7.next().toString())),
                RouteSample.of("GET /plan-items/{id}", line),
                RouteSample.of("GET /plan-items/{id}/form", line + "/form"),
                new RouteSample(
                        "POST /plan-items/{id}", line, Map.of("content", "Khác", "version", "1")),
                RouteSample.of("POST /plan-items/{id}/dropping", line + "/dropping"),
                RouteSample.of("POST /plan-items/{id}/restoration", line + "/restoration"),
                new RouteSample(
                        "POST /plan-items/{id}/place", line + "/place", Map.of("place", "0")),
                new RouteSample(
                        "POST /responsibilities/{id}/choice",
                        responsibility + "/choice",
                        Map.of("unit", THU.unit().toString())),
                new RouteSample(
                        "POST /responsibilities/{id}/omission",
                        responsibility + "/omission",
                        Map.of("reason", "không cần")),
                RouteSample.of(
                        "POST /responsibilities/{id}/reconsideration",
                        responsibility + "/reconsideration"));
    }

    /// An item of the ministry's plan that the unit by the lakes got.
    private PlanItemId handed() {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch của Bộ", HOA);
        var item = PlanItemId.next();
        drafts.add(plan, item, wording(), HOA);
        drafts.assign(plan, List.of(item), Part.LEAD, List.of(THU.unit()), HOA);
        plans.fanOut(plan, HOA)
                .questions()
                .forEach(open -> drafts.omit(open.answer().id(), "Không có hội này", HOA));
        plans.approve(plan, plans.fanOut(plan, HOA).digest(), HOA);
        return item;
    }

    private static Wording wording() {
        return new Wording(
                "",
                "Đo mực nước",
                "",
                "",
                List.of(),
                new Deadline.Unspecified(),
                List.of("Hội Bạn hồ"),
                List.of());
    }
}
