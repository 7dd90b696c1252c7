package vn.quantriet.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.organization.PositionTitle;

/// To whom a secret paper is handed, or that it goes back or is destroyed.
///
/// @param step made by the browser, so that sending twice enters once
/// @param member the person; nothing when the post alone holds it
public record HoldingForm(
        UUID step,
        SecretHolding.@Nullable Kind kind,
        @Nullable UUID member,
        @Nullable PositionTitle post,
        @Nullable LocalDate since) {

    public HoldingForm {
        step = step == null ? Uuid7.next() : step;
    }

    SecretHolding.Kind becomes() {
        return Objects.requireNonNullElse(kind, SecretHolding.Kind.HELD);
    }

    boolean namesNobody() {
        return becomes() == SecretHolding.Kind.HELD && member == null && post == null;
    }
}
