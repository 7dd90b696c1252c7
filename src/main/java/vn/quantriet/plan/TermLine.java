package vn.quantriet.plan;

import java.time.Instant;
import java.time.LocalDate;
import vn.quantriet.plan.specific.TermKind;

/// A term that this installation added to the lists of the checks, or took away.
public record TermLine(
        TermKind kind,
        String term,
        boolean added,
        LocalDate from,
        String reason,
        String by,
        Instant at) {}
