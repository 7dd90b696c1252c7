package vn.quantriet.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value of the heading as it was read.
public record FieldLine(
        FieldName name,
        String value,
        String purpose,
        @Nullable Passage passage,
        List<String> doubts) {

    public FieldLine {
        doubts = List.copyOf(doubts);
    }
}
