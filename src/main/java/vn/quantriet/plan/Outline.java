package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.READ_PLANS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Holders;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitTree;
import vn.quantriet.organization.Units;
import vn.quantriet.plan.responsibility.UnitResolver;
import vn.quantriet.plan.specific.Finding;

/// Shows the items of a plan with what is missing in them and whom they reach.
@Component
class Outline {

    private final PlanRepository plans;
    private final AnswerRepository answered;
    private final Checks checks;
    private final MergerRepository mergers;
    private final VersionRepository versions;
    private final PlanLineRepository lines;
    private final Units units;
    private final Holders holders;
    private final List<ItemLink> links;
    private final Clock clock;

    Outline(
            PlanRepository plans,
            AnswerRepository answered,
            Checks checks,
            MergerRepository mergers,
            VersionRepository versions,
            PlanLineRepository lines,
            Units units,
            Holders holders,
            List<ItemLink> links,
            Clock clock) {
        this.plans = plans;
        this.answered = answered;
        this.checks = checks;
        this.mergers = mergers;
        this.versions = versions;
        this.lines = lines;
        this.units = units;
        this.holders = holders;
        this.links = links;
        this.clock = clock;
    }

    /// The items in order, those left out too.
    List<ItemLine> lines(Plan plan, Viewer viewer) {
        var tree = tree();
        var answers = answers(plan, tree);
        var shares = lines.shares(plan.id());
        var above = lines.above(plan.id());
        var below = lines.below(plan.id());
        var check = checks.of(plan);
        var origins = origins(plan);
        return plan.items().stream()
                .map(item ->
                        line(
                                plan,
                                item,
                                answers,
                                check,
                                viewer,
                                shares,
                                tree,
                                shown(above.getOrDefault(item.id(), List.of()), plan, viewer),
                                below.getOrDefault(item.id(), List.of()),
                                origins.apply(item.id())))
                .toList();
    }

    private Function<PlanItemId, Origins> origins(Plan plan) {
        var sources = mergers.sources(plan.id());
        var amended = mergers.amended(plan.id());
        var edited = versions.counts(plan.id());
        return item ->
                new Origins(
                        sources.getOrDefault(item, List.of()),
                        amended.get(item),
                        amended.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(item))
                                .map(Map.Entry::getKey)
                                .toList(),
                        edited.getOrDefault(item, 0));
    }

    /// With the way to it: the superior's plan for those who see it, else the work laid on the unit.
    private List<Above> shown(List<Above> above, Plan plan, Viewer viewer) {
        return above.stream().map(one -> shown(one, plan, viewer)).toList();
    }

    private Above shown(Above above, Plan plan, Viewer viewer) {
        var seen =
                plans.find(above.plan())
                        .filter(upper -> viewer.may(READ_PLANS, upper.path()))
                        .map(_ -> "/plans/" + above.plan() + "#item-" + above.item());
        var handed =
                links.stream()
                        .flatMap(link -> link.of(above.item(), plan.unit()).stream())
                        .findFirst();
        return above.at(
                seen.or(() -> handed.map(ItemLink.Handed::path)).orElse(""),
                handed.map(ItemLink.Handed::takenBack).orElse(null));
    }

    private ItemLine line(
            Plan plan,
            PlanItem item,
            Answers answers,
            Check check,
            Viewer viewer,
            Map<PlanItemId, List<Share>> shares,
            UnitTree tree,
            List<Above> above,
            List<Below> below,
            Origins origins) {
        var handedOut = shares.getOrDefault(item.id(), List.of());
        return new ItemLine(
                item.id(),
                item.version(),
                item.wording(),
                StoredDeadline.of(item.wording().deadline()),
                source(plan, item),
                state(item),
                findings(plan, item, check, above, viewer),
                check.accepted(item.id(), item.version()),
                item.isDraft() ? answers.to(item) : List.of(),
                assignees(handedOut, Part.LEAD, tree),
                assignees(handedOut, Part.COORDINATOR, tree),
                above,
                below,
                origins);
    }

    /// In a draft for those who can still mend it, in what was handed out for those above, who judge it.
    private static List<Finding> findings(
            Plan plan, PlanItem item, Check check, List<Above> above, Viewer viewer) {
        if (item.dropped() || !item.isDraft() && !viewer.oversees(plan.path())) {
            return List.of();
        }
        var accepted =
                check.accepted(item.id(), item.version()).stream().map(Dismissal::kind).toList();
        return check.in(item.wording(), Above.limit(above)).stream()
                .filter(finding -> !accepted.contains(finding.kind()))
                .toList();
    }

    private List<Assignee> assignees(List<Share> shares, Part part, UnitTree tree) {
        return shares.stream()
                .filter(share -> share.part() == part)
                .map(share -> new Assignee(unit(share.unit(), tree), share.person(), null))
                .toList();
    }

    /// One that ended since keeps its last name.
    private UnitLine unit(UnitId id, UnitTree tree) {
        return tree.find(id)
                .orElseGet(() ->
                        new UnitLine(id, null, units.path(id), UnitKind.CELL, units.name(id), ""));
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
        var meant = tree.subtreeOf(home.id()).stream().map(UnitLine::id).toList();
        return new Answers(
                tree,
                new UnitResolver(tree, home, answered.remembered(plan.unit())),
                title -> holders.of(meant, title, LocalDate.now(clock)));
    }

    UnitTree tree() {
        return units.treeOn(LocalDate.now(clock));
    }
}
