package vn.quantriet.exchange.parcel;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Uuid7;

/// What is asked for: papers one by one, or those of the list.
///
/// @param step made by the browser, so that sending twice packs once
/// @param chosen none means all of the list
public record ParcelForm(UUID step, List<UUID> chosen, @Nullable @Size(max = 300) String purpose) {

    public ParcelForm {
        step = step == null ? Uuid7.next() : step;
        chosen =
                chosen == null
                        ? List.of()
                        : chosen.stream().filter(Objects::nonNull).distinct().toList();
    }

    public String why() {
        return Objects.requireNonNullElse(purpose, "").strip();
    }

    public boolean takes(UUID id) {
        return chosen.contains(id);
    }

    List<DocumentId> documents() {
        return chosen.stream().map(DocumentId::new).toList();
    }
}
