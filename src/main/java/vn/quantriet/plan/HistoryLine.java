package vn.quantriet.plan;

import java.time.Instant;

/// One thing that was done to a plan. `deed` ends a message key.
public record HistoryLine(String deed, String detail, String doer, Instant doneAt) {}
