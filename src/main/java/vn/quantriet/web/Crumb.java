package vn.quantriet.web;

/// One step of the way to a page, from the top of the tree of units or a station downward.
public record Crumb(String name, String path) {}
