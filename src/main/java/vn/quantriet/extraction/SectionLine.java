package vn.quantriet.extraction;

/// One item of the outline as the page shows it.
///
/// @param path as in `II.1.a`
public record SectionLine(String path, String label, String heading, int start, int end) {

    /// How deep it lies, from 0.
    public int depth() {
        return (int) path.chars().filter(character -> character == '.').count();
    }
}
