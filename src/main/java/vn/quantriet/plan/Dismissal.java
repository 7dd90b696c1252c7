package vn.quantriet.plan;

import java.time.Instant;
import vn.quantriet.plan.specific.FindingKind;

/// A finding that somebody leaves as it is, for a reason (bỏ qua). It comes back when the item changes.
///
/// @param version of the item about which it was said
public record Dismissal(FindingKind kind, int version, String reason, String by, Instant at) {}
