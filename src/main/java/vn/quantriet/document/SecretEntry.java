package vn.quantriet.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A secret paper in a register (văn bản mật): its number and its holder, and nothing of what it is about.
///
/// @param last who holds it, or what became of it
public record SecretEntry(
        UUID id,
        Direction direction,
        @Nullable Integer arrivalNumber,
        @Nullable LocalDate arrivedOn,
        String reference,
        @Nullable LocalDate issuedOn,
        String issuer,
        SecretDegree degree,
        int copies,
        int pages,
        String enterer,
        Instant enteredAt,
        SecretHolding last) {

    public String page() {
        return "/secret-entries/" + id;
    }

    /// A paper that was destroyed is handed to nobody.
    public boolean isThere() {
        return last.kind() != SecretHolding.Kind.DESTROYED;
    }
}
