package vn.quantriet.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// A notice as the inbox shows it.
///
/// @param forName who is away and in whose place it came; empty for themselves
public record NoticeLine(
        UUID id,
        String kind,
        List<String> arguments,
        String path,
        String object,
        @Nullable UnitId unit,
        Instant toldAt,
        boolean unread,
        String forName) {

    public NoticeLine {
        arguments = List.copyOf(arguments);
    }

    /// The role in which it can be followed, when the viewer does not act for that unit now.
    Optional<HeldRole> otherRole(Viewer viewer) {
        return unit == null || viewer.unit().equals(unit)
                ? Optional.empty()
                : viewer.held().stream().filter(held -> held.unit().equals(unit)).findFirst();
    }

    /// The page that takes the reader to the thing itself and counts the notices about it as read.
    public String page() {
        return "/notifications/" + id;
    }
}
