package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// One unit from its founding to its end: what it was called and under which unit it stood, when.
///
/// @param label its part of a path; 0 until the database gave one
/// @param ended the last day
/// @param places the unit above; empty for a root
record UnitLife(
        UnitId id,
        long label,
        UnitKind kind,
        String code,
        LocalDate founded,
        @Nullable LocalDate ended,
        Timeline<UnitName> names,
        Timeline<Optional<UnitId>> places) {

    static UnitLife begin(NewUnit unit) {
        var above = Optional.ofNullable(unit.parent());
        return new UnitLife(
                unit.id(),
                0,
                unit.kind(),
                unit.code(),
                unit.from(),
                null,
                Timeline.since(unit.from(), unit.name()),
                Timeline.since(unit.from(), above));
    }

    boolean livesOn(LocalDate day) {
        return !day.isBefore(founded) && (ended == null || !day.isAfter(ended));
    }

    Optional<UnitId> parentOn(LocalDate day) {
        return places.at(day).flatMap(above -> above);
    }

    UnitName nameOn(LocalDate day) {
        return names.at(day).or(() -> names.at(founded)).orElseThrow();
    }

    List<Timeline.Span<Optional<UnitId>>> placeSpans() {
        return places.spans(ended);
    }

    List<Timeline.Span<UnitName>> nameSpans() {
        return names.spans(ended);
    }

    /// The day that answers for it: today while it lives, else its last or its first day.
    LocalDate dayNear(LocalDate today) {
        if (today.isBefore(founded)) {
            return founded;
        }
        return ended != null && today.isAfter(ended) ? ended : today;
    }

    UnitLife renamed(UnitName name, LocalDate from) {
        return new UnitLife(
                id, label, kind, code, founded, ended, names.from(day(from), name), places);
    }

    UnitLife moved(Optional<UnitId> above, LocalDate from) {
        return new UnitLife(
                id, label, kind, code, founded, ended, names, places.from(day(from), above));
    }

    UnitLife coded(String other) {
        return new UnitLife(id, label, kind, other, founded, ended, names, places);
    }

    /// Stands below the successor wherever it stood or will stand below the predecessor from the day on.
    UnitLife handedOver(UnitId predecessor, UnitId successor, LocalDate from) {
        var life = this;
        for (var span : placeSpans()) {
            if (span.touches(from, null) && span.value().equals(Optional.of(predecessor))) {
                var start = span.from().isAfter(from) ? span.from() : from;
                life = life.moved(Optional.of(successor), start);
            }
        }
        return life;
    }

    /// Does not exist any more on the day.
    UnitLife endedBefore(LocalDate from) {
        if (!from.isAfter(founded)) {
            throw new OrganizationRefused(OrganizationRefused.Reason.BEFORE_FOUNDING, founded);
        }
        var last = day(from).minusDays(1);
        return new UnitLife(
                id, label, kind, code, founded, last, names.until(last), places.until(last));
    }

    /// A change may come late, but never before the founding or after the end.
    private LocalDate day(LocalDate from) {
        if (from.isBefore(founded)) {
            throw new OrganizationRefused(OrganizationRefused.Reason.BEFORE_FOUNDING, founded);
        }
        if (ended != null && from.isAfter(ended)) {
            throw new OrganizationRefused(OrganizationRefused.Reason.AFTER_END, ended);
        }
        return from;
    }
}
