package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An elected body of a unit for a term.
public record CommitteeLine(
        UUID id, CommitteeKind kind, LocalDate termFrom, @Nullable LocalDate termTo, int seats) {

    public CommitteeLine {
        if (termTo != null && termTo.isBefore(termFrom)) {
            throw new OrganizationRefused(
                    OrganizationRefused.Reason.DAYS_OUT_OF_ORDER, termFrom, termTo);
        }
    }

    public boolean isInOfficeOn(LocalDate day) {
        return !day.isBefore(termFrom) && (termTo == null || !day.isAfter(termTo));
    }
}
