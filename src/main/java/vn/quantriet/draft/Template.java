package vn.quantriet.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentType;

/// What a draft of a type begins with (mẫu).
///
/// @param own whether it is the unit's own, and not the product's
public record Template(
        DocumentType type,
        boolean own,
        @Nullable LocalDate validFrom,
        String grounds,
        List<Part> parts,
        String recipients) {

    public Template {
        parts = List.copyOf(parts);
    }

    static Template none(DocumentType type) {
        return new Template(type, false, null, "", List.of(new Part("", "", "")), "");
    }

    /// @param hint what belongs there, shown beside the field and never printed
    public record Part(String heading, String hint, String text) {

        public Part {
            heading = heading.strip();
            hint = hint.strip();
        }

        boolean isEmpty() {
            return heading.isEmpty() && hint.isEmpty() && text.isBlank();
        }
    }

    public List<Section> sections() {
        return parts.stream().map(part -> new Section(part.heading(), part.text())).toList();
    }

    /// The hint of the part with this heading.
    public String hint(String heading) {
        return parts.stream()
                .filter(part -> part.heading().equals(heading))
                .map(Part::hint)
                .findFirst()
                .orElse("");
    }
}
