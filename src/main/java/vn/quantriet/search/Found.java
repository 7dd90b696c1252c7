package vn.quantriet.search;

import java.util.List;

/// One thing found.
///
/// @param context what tells it from others of the same title, as its unit or date; may be empty
/// @param path of its page
/// @param passages of its text that the words were found in
public record Found(String title, String context, String path, List<Passage> passages) {

    /// Words of a text around what was looked for.
    ///
    /// @param path of the page, opened at these words
    public record Passage(Snippet snippet, String path) {}

    public Found {
        passages = List.copyOf(passages);
    }

    public Found(String title, String context, String path) {
        this(title, context, path, List.of());
    }
}
