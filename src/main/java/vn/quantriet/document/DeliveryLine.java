package vn.quantriet.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// One unit that a document was delivered to.
///
/// @param purpose what for; nothing where it was not said
public record DeliveryLine(
        UnitId unit, String unitName, @Nullable Purpose purpose, String sender, Instant sentAt) {}
