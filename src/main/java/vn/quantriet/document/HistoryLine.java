package vn.quantriet.document;

import java.time.Instant;

/// One thing that happened to a document.
///
/// @param key message key of what happened
/// @param who empty when it was the machine
public record HistoryLine(Instant at, String key, String who, String detail) {}
