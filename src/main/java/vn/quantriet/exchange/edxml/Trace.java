package vn.quantriet.exchange.edxml;

/// Through which organisation a package went, and when, as written in it.
public record Trace(String organ, String at) {}
