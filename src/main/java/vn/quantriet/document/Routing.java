package vn.quantriet.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A routing note (bút phê): who is to deal with a paper, with whom, by when.
///
/// @param helpers names of the units that help
/// @param current whether it is the last note, so that its unit holds the paper
/// @param outcome what the unit said when it was done; empty until then
public record Routing(
        UUID id,
        DocumentId document,
        UnitId lead,
        String leadName,
        List<String> helpers,
        String note,
        @Nullable LocalDate dueOn,
        String router,
        Instant routedAt,
        boolean current,
        String outcome,
        @Nullable String handler,
        @Nullable Instant handledAt) {

    public Routing {
        helpers = List.copyOf(helpers);
    }

    /// Whether its unit still has to deal with the paper.
    public boolean isOpen() {
        return current && handledAt == null;
    }
}
