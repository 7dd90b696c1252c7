package vn.quantriet.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.Description;
import vn.quantriet.document.Relation;

/// All that one reading made of a text.
///
/// @param description the heading data as the register of documents wants them
/// @param fields the same with their passages, for the review
record Understood(
        Description description,
        List<Field> fields,
        List<Section> sections,
        List<Mention> citations,
        List<Duty> duties,
        List<Part> proposals) {

    Understood {
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
        citations = List.copyOf(citations);
        duties = List.copyOf(duties);
        proposals = List.copyOf(proposals);
    }

    /// One value of the heading or the foot.
    ///
    /// @param purpose of a recipient
    record Field(
            FieldName name,
            String value,
            String purpose,
            @Nullable Passage passage,
            List<String> doubts) {

        Field {
            doubts = List.copyOf(doubts);
        }
    }

    /// One numbered item of the outline.
    record Section(String path, String label, String heading, Passage passage) {}

    /// A mention of another document.
    record Mention(
            String words,
            String type,
            String number,
            @Nullable LocalDate issuedOn,
            String issuer,
            Relation relation,
            int count,
            Passage passage,
            List<String> doubts) {

        Mention {
            doubts = List.copyOf(doubts);
        }
    }

    /// A duty to report.
    record Duty(
            String words,
            String who,
            String addressee,
            List<String> cycles,
            @Nullable LocalDate dueOn,
            Passage passage,
            List<String> doubts) {

        Duty {
            cycles = List.copyOf(cycles);
            doubts = List.copyOf(doubts);
        }
    }
}
