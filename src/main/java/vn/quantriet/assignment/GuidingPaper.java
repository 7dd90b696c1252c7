package vn.quantriet.assignment;

/// A registered paper that brought the day of work that waited for it.
public record GuidingPaper(String heading, String page) {}
