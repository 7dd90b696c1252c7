package vn.quantriet.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.PositionTitle;

/// One act of sending, with how many it added to those who had the paper already.
public record SendingLine(
        Audience audience,
        Extent extent,
        @Nullable PositionTitle title,
        Purpose purpose,
        int units,
        int people,
        String sender,
        Instant sentAt) {}
