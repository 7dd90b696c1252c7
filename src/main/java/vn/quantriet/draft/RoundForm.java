package vn.quantriet.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A round as typed.
///
/// @param step made by the browser, so that sending twice sends once
public record RoundForm(
        @NotNull @Nullable UUID step,
        @Nullable @Size(max = 4000) String question,
        @NotNull @Nullable LocalDate dueOn,
        @Nullable @Size(max = 500) List<UUID> units,
        @Nullable @Size(max = 500) List<UUID> members) {

    static RoundForm empty(UUID step, LocalDate due) {
        return new RoundForm(step, "", due, List.of(), List.of());
    }

    UUID id() {
        return Objects.requireNonNull(step);
    }

    LocalDate due() {
        return Objects.requireNonNull(dueOn);
    }

    public String words() {
        return question == null ? "" : question.strip();
    }

    public List<UUID> chosenUnits() {
        return chosen(units);
    }

    public List<UUID> chosenMembers() {
        return chosen(members);
    }

    private static List<UUID> chosen(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).distinct().toList();
    }
}
