package vn.quantriet.portal;

import java.time.Instant;

/// How often what strangers see was changed, and when last.
record Stand(long version, Instant changedAt) {}
