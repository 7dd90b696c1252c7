package vn.quantriet.document;

import java.time.Instant;
import vn.quantriet.kernel.UnitId;

/// One unit that a document was delivered to.
public record DeliveryLine(UnitId unit, String unitName, String sender, Instant sentAt) {}
