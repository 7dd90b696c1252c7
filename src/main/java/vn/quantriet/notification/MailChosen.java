package vn.quantriet.notification;

import java.util.UUID;

/// Somebody named an address that they must still show to be theirs.
record MailChosen(UUID choice) {}
