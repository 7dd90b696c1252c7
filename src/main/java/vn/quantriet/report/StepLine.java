package vn.quantriet.report;

import java.time.Instant;

/// What happened to a report, as its history tells it.
///
/// @param kind ends the message key
public record StepLine(String kind, String words, String doer, Instant at) {}
