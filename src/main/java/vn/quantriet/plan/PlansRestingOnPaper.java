package vn.quantriet.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.RestingWork;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paging;

/// The plans that answer a paper, among what rests on it.
@Component
class PlansRestingOnPaper implements RestingWork {

    private static final Paging ALL = new Paging(1, 200);

    private final Plans plans;
    private final ChainRepository chains;

    PlansRestingOnPaper(Plans plans, ChainRepository chains) {
        this.plans = plans;
        this.chains = chains;
    }

    @Override
    public List<Piece> restingOn(DocumentId document, Viewer viewer) {
        if (!viewer.may(Permission.READ_PLANS)) {
            return List.of();
        }
        return plans.lines(new PlanFilter("", null, document, false), viewer, ALL).lines().stream()
                .map(plan ->
                        new Piece(
                                "plan.type." + plan.type().name().toLowerCase(Locale.ROOT),
                                plan.title(),
                                plan.unitName(),
                                "/plans/" + plan.id()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Level> levels(DocumentId document, Viewer viewer, int most) {
        if (!viewer.may(Permission.READ_PLANS)) {
            return List.of();
        }
        return chains.below(document, viewer, most).stream()
                .collect(groupingBy(ChainRepository.Link::level, TreeMap::new, toList()))
                .values()
                .stream()
                .map(links ->
                        new Level(
                                links.stream().map(PlansRestingOnPaper::node).toList(),
                                links.getFirst().total()))
                .toList();
    }

    private static Node node(ChainRepository.Link link) {
        return new Node(
                id(link.plan()),
                new Piece(
                        "plan.type." + link.type().name().toLowerCase(Locale.ROOT),
                        link.title(),
                        link.unitName(),
                        "/plans/" + link.plan()),
                link.above().stream().map(PlansRestingOnPaper::id).toList());
    }

    private static String id(UUID plan) {
        return "plan-" + plan;
    }
}
