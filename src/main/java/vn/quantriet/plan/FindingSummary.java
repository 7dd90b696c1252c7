package vn.quantriet.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.plan.specific.Specific;

/// How many items of a plan lack what.
///
/// @param items that were looked at
/// @param found those with a finding that nobody accepted
/// @param accepted findings left as they are
/// @param chosen shows only items that lack it
/// @param any shows only items with a finding
public record FindingSummary(
        int items,
        int found,
        int accepted,
        Map<Specific, Integer> specifics,
        @Nullable Specific chosen,
        boolean any) {

    static FindingSummary of(List<ItemLine> lines, String filter) {
        var specifics = new LinkedHashMap<Specific, Integer>();
        for (var specific : Specific.values()) {
            specifics.put(
                    specific, (int) lines.stream().filter(item -> item.lacks(specific)).count());
        }
        var chosen =
                Arrays.stream(Specific.values())
                        .filter(specific -> specific.name().equals(filter))
                        .findFirst()
                        .orElse(null);
        return new FindingSummary(
                (int) lines.stream().filter(item -> item.state() != ItemLine.State.DROPPED).count(),
                (int) lines.stream().filter(item -> !item.findings().isEmpty()).count(),
                lines.stream().mapToInt(item -> item.accepted().size()).sum(),
                specifics,
                chosen,
                filter.equals("ANY"));
    }

    public boolean shows(ItemLine item) {
        return chosen != null ? item.lacks(chosen) : !any || !item.findings().isEmpty();
    }

    public boolean isFiltered() {
        return chosen != null || any;
    }

    public int of(Specific specific) {
        return specifics.getOrDefault(specific, 0);
    }
}
