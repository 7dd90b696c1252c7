package vn.quantriet.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words that say who leads or coordinates, and what the office said they mean.
///
/// @param chosen the units and persons chosen for these words; empty while the rules decide
/// @param omitted why no unit gets this part
record Responsibility(
        ResponsibilityId id,
        Part part,
        String words,
        List<Chosen> chosen,
        @Nullable String omitted) {

    Responsibility {
        chosen = List.copyOf(chosen);
    }
}
