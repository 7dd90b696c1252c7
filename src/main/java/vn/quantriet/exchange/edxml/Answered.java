package vn.quantriet.exchange.edxml;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper to which this one replies (văn bản được phúc đáp).
public record Answered(String organ, String reference, @Nullable LocalDate issuedOn, String code) {}
