package vn.quantriet.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.FanOut;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.Plans;

/// Lets two committees of the sample ministry make a superior's plan concrete (cụ thể hóa): all units directly below lead all items,
/// and in one of them a secretary and a plain member have a part of their own. That one keeps its last plan as a draft for its
/// office, and a third committee leaves its drafts lying.
@Component
class SampleLowerPlans {

    private static final List<String> HANDING_OUT = List.of("HH", "DAO");
    private static final String DRAFTING = "HH";
    private static final String LEAVING_LYING = "VNC";
    private static final String SECRETARY = "Bí thư Chi bộ Phòng Cảng bến";
    private static final String HELPER = "Tổ giúp việc";

    private final Plans plans;
    private final Drafts drafts;
    private final SampleViewers viewers;

    SampleLowerPlans(Plans plans, Drafts drafts, SampleViewers viewers) {
        this.plans = plans;
        this.drafts = drafts;
        this.viewers = viewers;
    }

    /// @return the plans that were handed out, each with who judges the work below it
    Map<PlanId, Viewer> load(
            List<PlanId> uppers, Map<String, UnitId> units, Map<String, MemberId> heads) {
        var judges = new LinkedHashMap<PlanId, Viewer>();
        for (var upper : uppers) {
            for (var code : HANDING_OUT) {
                var head = head(code, units, heads);
                boolean drafting = code.equals(DRAFTING);
                if (begins(upper, head) && !(drafting && upper.equals(uppers.getLast()))) {
                    var helpers =
                            drafting
                                    ? List.of(Objects.requireNonNull(heads.get("dangvien")))
                                    : List.<MemberId>of();
                    judges.put(handOut(upper, helpers, head), head);
                }
            }
            begins(upper, head(LEAVING_LYING, units, heads));
        }
        return judges;
    }

    private Viewer head(String code, Map<String, UnitId> units, Map<String, MemberId> heads) {
        return viewers.head(
                Objects.requireNonNull(units.get(code)), Objects.requireNonNull(heads.get(code)));
    }

    /// Not every plan lays work on every unit.
    private boolean begins(PlanId upper, Viewer head) {
        try {
            plans.implement(upper, head);
            return true;
        } catch (NotFound _) {
            return false;
        }
    }

    private PlanId handOut(PlanId upper, List<MemberId> helpers, Viewer head) {
        var plan = plans.implement(upper, head);
        var below =
                plans.choices(plan, head).stream()
                        .filter(unit -> head.unit().equals(unit.parent()))
                        .map(UnitLine::id)
                        .toList();
        var items = plans.items(plan, head).stream().map(ItemLine::id).toList();
        drafts.assign(plan, items, Part.LEAD, below, head);
        if (!helpers.isEmpty()) {
            layOnPeople(plan, helpers, head);
        }
        plans.approve(plan, plans.fanOut(plan, head).digest(), head);
        return plan;
    }

    /// The first item names a position, and a group in which the helpers are.
    private void layOnPeople(PlanId plan, List<MemberId> helpers, Viewer head) {
        var first = plans.items(plan, head).getFirst();
        var words = first.wording().with(Part.COORDINATOR, List.of(SECRETARY, HELPER));
        drafts.edit(first.id(), first.version(), words, head);
        plans.fanOut(plan, head).questions().stream()
                .map(FanOut.Question::answer)
                .filter(answer -> answer.words().equals(HELPER))
                .forEach(answer -> drafts.choose(answer.id(), List.of(), helpers, false, head));
    }
}
