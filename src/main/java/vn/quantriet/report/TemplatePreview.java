package vn.quantriet.report;

import java.util.List;

/// A template filled with numbers that are only examples.
public record TemplatePreview(List<Section> sections) {

    public TemplatePreview {
        sections = List.copyOf(sections);
    }

    public record Section(String heading, List<Paragraph> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Words, or a table whose first row is its head.
    public record Paragraph(String words, List<List<String>> table) {

        public Paragraph {
            table = List.copyOf(table);
        }
    }
}
