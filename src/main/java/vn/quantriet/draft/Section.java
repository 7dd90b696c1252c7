package vn.quantriet.draft;

/// A part of a draft with a heading of its own (mục).
///
/// @param heading as printed: "I. MỤC ĐÍCH, YÊU CẦU"; empty for text without one
/// @param text one paragraph, point or row of a table a line
public record Section(String heading, String text) {

    public Section {
        heading = heading.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
        text = text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    boolean isEmpty() {
        return heading.isEmpty() && text.isBlank();
    }
}
