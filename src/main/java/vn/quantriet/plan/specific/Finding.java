package vn.quantriet.plan.specific;

import java.util.List;
import java.util.stream.Collectors;

/// One of the five specifics that an item lacks or leaves vague (phát hiện): what, by which words, and what the sentence on how to
/// mend it needs.
///
/// @param marks the words; none when something is missing
/// @param mend fills the places of the sentence on how to mend it
public record Finding(FindingKind kind, List<Mark> marks, List<String> mend) {

    public Finding {
        marks = List.copyOf(marks);
        mend = List.copyOf(mend);
    }

    static Finding of(FindingKind kind, String... mend) {
        return new Finding(kind, List.of(), List.of(mend));
    }

    static Finding of(FindingKind kind, List<Mark> marks, String... mend) {
        return new Finding(kind, marks, List.of(mend));
    }

    public Specific specific() {
        return kind.specific();
    }

    public boolean isGrave() {
        return kind.isGrave();
    }

    /// The words, in the order of the item, each once.
    public String words() {
        return marks.stream().map(Mark::words).distinct().collect(Collectors.joining(", "));
    }
}
