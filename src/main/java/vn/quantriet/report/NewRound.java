package vn.quantriet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;

/// A round as a form brings it.
///
/// @param id made by the form, so that pressing twice opens one
/// @param units that owe a report of it
/// @param upper the round for which the asking unit gathers them, if there is one
public record NewRound(
        @Nullable UUID id,
        @Nullable RoundKind kind,
        @Nullable String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate due,
        @Nullable String note,
        @Nullable UUID upper,
        @Nullable List<UUID> units) {

    /// One that came without an id is nobody's.
    public RoundId key() {
        return new RoundId(id == null ? Uuid7.next() : id);
    }

    public RoundKind why() {
        return Objects.requireNonNullElse(kind, RoundKind.AD_HOC);
    }

    String heading() {
        var words = ReportRefused.limited(Objects.requireNonNullElse(title, ""), 500);
        if (words.isEmpty()) {
            throw new ReportRefused(ReportRefused.Reason.NO_TITLE);
        }
        return words;
    }

    Days days() {
        if (from == null || to == null) {
            throw new ReportRefused(ReportRefused.Reason.NO_DAYS);
        }
        if (to.isBefore(from)) {
            throw new ReportRefused(ReportRefused.Reason.DAYS_TURNED);
        }
        return new Days(from, to);
    }

    LocalDate dueOn() {
        if (due == null) {
            throw new ReportRefused(ReportRefused.Reason.NO_DAYS);
        }
        if (due.isBefore(days().from())) {
            throw new ReportRefused(ReportRefused.Reason.DUE_TOO_EARLY);
        }
        return due;
    }

    String words() {
        return ReportRefused.limited(Objects.requireNonNullElse(note, ""), 4000);
    }

    List<UnitId> owing() {
        var owing =
                Objects.requireNonNullElse(units, List.<UUID>of()).stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(UnitId::new)
                        .toList();
        if (owing.isEmpty()) {
            throw new ReportRefused(ReportRefused.Reason.NOBODY_ASKED);
        }
        return owing;
    }
}
