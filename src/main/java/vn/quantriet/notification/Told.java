package vn.quantriet.notification;

import java.time.Instant;
import java.util.UUID;

/// A notice on its way to the inboxes. Its id makes a second delivery harmless.
record Told(UUID id, Notice notice, Instant at) {}
