package vn.quantriet.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.PositionTitle;

/// A sending as typed.
///
/// @param step made by the browser, so that sending twice sends once
/// @param title the post, when it goes to those who hold one
/// @param units the units named, when they are chosen one by one
public record SendingForm(
        @NotNull @Nullable UUID step,
        @NotNull @Nullable Audience audience,
        @NotNull @Nullable Extent extent,
        @Nullable PositionTitle title,
        @NotNull @Nullable Purpose purpose,
        @Nullable @Size(max = 1000) List<UUID> units) {

    static SendingForm empty(UUID step) {
        return new SendingForm(step, Audience.UNITS, Extent.BELOW, null, null, List.of());
    }

    public boolean names(UUID unit) {
        return chosen().contains(unit);
    }

    /// The units named, without what a broken form may hold between them.
    public List<UUID> chosen() {
        return units == null
                ? List.of()
                : units.stream().filter(Objects::nonNull).distinct().toList();
    }

    /// Validation has seen that there is one.
    UUID id() {
        return Objects.requireNonNull(step);
    }

    Audience to() {
        return Objects.requireNonNull(audience);
    }

    Extent within() {
        return Objects.requireNonNull(extent);
    }

    Purpose why() {
        return Objects.requireNonNull(purpose);
    }

    /// The post asked for, or nothing when it does not go to posts.
    @Nullable PositionTitle post() {
        return audience == Audience.POSTS ? title : null;
    }

    /// Message key of what is missing beyond the single fields, by field; nothing when it is whole.
    @Nullable String missing() {
        if (audience == Audience.POSTS && title == null) {
            return "title";
        }
        return extent == Extent.CHOSEN && chosen().isEmpty() ? "units" : null;
    }
}
