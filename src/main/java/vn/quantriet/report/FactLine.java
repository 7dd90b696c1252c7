package vn.quantriet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.assignment.EvidenceLine;

/// One fact as lists show it, with the way to its source.
///
/// @param unitName of the unit where it was done, as it is called or was called last
/// @param words what it is about; empty when the viewer does not see the source itself
/// @param path of the source; empty when the viewer does not see it
/// @param person whom it names, if the viewer may read members
/// @param evidence what shows the work, when it was work
public record FactLine(
        UUID id,
        LocalDate day,
        String unitName,
        long number,
        String words,
        String path,
        @Nullable String person,
        List<EvidenceLine> evidence) {

    public FactLine {
        evidence = List.copyOf(evidence);
    }
}
