package vn.quantriet.plan.specific;

import vn.quantriet.plan.words.Span;

/// Words of an item that are the reason of a finding.
///
/// @param text in which they stand: as it is in that part of the item
public record Mark(Place place, String text, Span span) {

    /// In which part of an item.
    public enum Place {
        CONTENT,
        OBJECTIVE,
        SOLUTION,
        DEADLINE,
        LEADS,
        COORDINATORS
    }

    public String words() {
        return span.in(text);
    }
}
