package vn.quantriet.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A notice as the inbox shows it.
public record NoticeLine(
        UUID id,
        String kind,
        List<String> arguments,
        String path,
        String object,
        Instant toldAt,
        boolean unread) {

    public NoticeLine {
        arguments = List.copyOf(arguments);
    }

    /// The page that takes the reader to the thing itself and counts the notices about it as read.
    public String page() {
        return "/notifications/" + id;
    }
}
