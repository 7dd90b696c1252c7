package vn.quantriet.plan;

import java.util.Comparator;
import java.util.Map;
import vn.quantriet.plan.specific.Specific;

/// How complete the items of a subordinate's plan are.
///
/// @param found items with at least one finding that nobody accepted
/// @param specifics how many items lack or leave vague each of the five
/// @param remarks that wait for an answer
public record PlanQuality(
        PlanId plan,
        String title,
        String unitName,
        boolean handedOut,
        int items,
        int found,
        int grave,
        Map<Specific, Integer> specifics,
        int remarks) {

    /// The worst first: by the share of items that lack something grave, then of those that lack anything.
    static final Comparator<PlanQuality> WORST_FIRST =
            Comparator.comparingDouble((PlanQuality quality) -> -quality.share(quality.grave()))
                    .thenComparingDouble(quality ->
                            -quality.share(
                                    quality.specifics().values().stream()
                                            .mapToInt(Integer::intValue)
                                            .sum()))
                    .thenComparing(PlanQuality::unitName);

    public PlanQuality {
        specifics = Map.copyOf(specifics);
    }

    public int of(Specific specific) {
        return specifics.getOrDefault(specific, 0);
    }

    public String page() {
        return "/plans/" + plan;
    }

    private double share(int count) {
        return items == 0 ? 0 : (double) count / items;
    }
}
