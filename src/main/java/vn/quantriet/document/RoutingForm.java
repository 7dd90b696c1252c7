package vn.quantriet.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// A routing note as typed.
///
/// @param step made by the browser, so that sending twice routes once
public record RoutingForm(
        UUID step,
        @NotNull @Nullable UUID lead,
        List<UUID> helpers,
        @Nullable @Size(max = 2000) String note,
        @Nullable LocalDate dueOn) {

    /// A box of the form that was sent empty names no unit.
    public RoutingForm {
        helpers =
                helpers == null
                        ? List.of()
                        : helpers.stream().filter(Objects::nonNull).distinct().toList();
    }

    static RoutingForm empty(UUID step, LocalDate due) {
        return new RoutingForm(step, null, List.of(), "", due);
    }

    public boolean helps(UUID unit) {
        return helpers.contains(unit);
    }

    /// Validation has seen that there is one.
    UnitId leader() {
        return new UnitId(Objects.requireNonNull(lead));
    }

    public String words() {
        return Objects.requireNonNullElse(note, "").strip();
    }
}
