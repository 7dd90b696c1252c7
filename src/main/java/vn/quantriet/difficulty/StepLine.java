package vn.quantriet.difficulty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One step of a difficulty.
///
/// @param toName to which unit it went, if to another
public record StepLine(
        UUID id,
        StepKind kind,
        String unitName,
        String toName,
        String words,
        String doer,
        Instant at,
        List<Attachment> files) {

    /// A file that came with it.
    public record Attachment(UUID id, String name) {}

    public StepLine {
        files = List.copyOf(files);
    }

    StepLine with(List<Attachment> attached) {
        return new StepLine(id, kind, unitName, toName, words, doer, at, attached);
    }
}
