package vn.quantriet.document;

/// What a person says of a paper after looking at it.
public record Revision(Description description, ArrivalStamp arrival, Direction direction) {}
