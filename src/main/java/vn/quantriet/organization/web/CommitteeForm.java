package vn.quantriet.organization.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.organization.CommitteeKind;
import vn.quantriet.organization.CommitteeLine;

/// What is typed in about a committee.
public record CommitteeForm(
        @Nullable CommitteeKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer seats) {

    CommitteeLine committee(LocalDate today) {
        return new CommitteeLine(
                Uuid7.next(),
                Objects.requireNonNullElse(kind, CommitteeKind.EXECUTIVE),
                from == null ? today : from,
                to,
                Math.clamp(Objects.requireNonNullElse(seats, 0), 0, 500));
    }
}
