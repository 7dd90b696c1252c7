package vn.quantriet.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitTree;
import vn.quantriet.organization.Units;
import vn.quantriet.plan.responsibility.UnitResolver;

/// Shows the items of a plan with what is missing in them and whom they reach.
@Component
class Outline {

    private final PlanRepository plans;
    private final PlanLineRepository lines;
    private final Units units;
    private final Clock clock;

    Outline(PlanRepository plans, PlanLineRepository lines, Units units, Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.units = units;
        this.clock = clock;
    }

    /// The items in order, those left out too.
    List<ItemLine> lines(Plan plan) {
        var tree = tree();
        var answers = answers(plan, tree);
        var shares = lines.shares(plan.id());
        return plan.items().stream().map(item -> line(plan, item, answers, shares, tree)).toList();
    }

    private ItemLine line(
            Plan plan,
            PlanItem item,
            Answers answers,
            Map<PlanItemId, List<Share>> shares,
            UnitTree tree) {
        var handedOut = shares.getOrDefault(item.id(), List.of());
        return new ItemLine(
                item.id(),
                item.version(),
                item.wording(),
                StoredDeadline.of(item.wording().deadline()),
                source(plan, item),
                state(item),
                item.isDraft() ? Finding.in(item.wording()) : List.of(),
                item.isDraft() ? answers.to(item) : List.of(),
                units(handedOut, Part.LEAD, tree),
                units(handedOut, Part.COORDINATOR, tree),
                item.implementing() == null ? "" : item.implementing().toString());
    }

    private static List<UnitLine> units(List<Share> shares, Part part, UnitTree tree) {
        return shares.stream()
                .filter(share -> share.part() == part)
                .flatMap(share -> tree.find(share.unit()).stream())
                .toList();
    }

    private static String source(Plan plan, PlanItem item) {
        return plan.document() == null || item.passage() == null
                ? ""
                : "/documents/" + plan.document() + "?passage=" + item.passage();
    }

    private static ItemLine.State state(PlanItem item) {
        if (item.dropped()) {
            return ItemLine.State.DROPPED;
        }
        return item.approved() ? ItemLine.State.APPROVED : ItemLine.State.DRAFT;
    }

    Answers answers(Plan plan) {
        return answers(plan, tree());
    }

    private Answers answers(Plan plan, UnitTree tree) {
        var home = tree.find(plan.unit()).orElseThrow(() -> new NotFound(plan.unit()));
        return new Answers(tree, new UnitResolver(tree, home, plans.remembered(plan.unit())));
    }

    UnitTree tree() {
        return units.treeOn(LocalDate.now(clock));
    }
}
