package vn.quantriet.plan.specific;

import java.util.List;
import vn.quantriet.kernel.Deadline;

/// What an item asks for, as the checks read it.
public record Asked(
        String content,
        String objective,
        String solution,
        List<String> quantities,
        Deadline deadline,
        List<String> leads,
        List<String> coordinators) {

    public Asked {
        quantities = List.copyOf(quantities);
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
    }
}
