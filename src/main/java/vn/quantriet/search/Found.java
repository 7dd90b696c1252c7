package vn.quantriet.search;

/// One thing found.
///
/// @param context what tells it from others of the same title, as its unit or date; may be empty
/// @param path of its page
public record Found(String title, String context, String path) {}
