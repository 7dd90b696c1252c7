package vn.quantriet.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A duty to report, as read or as a person ruled.
///
/// @param ruledBy who ruled last; nothing while only the engine spoke
/// @param kept whether it counts: false once a person said that it is none
public record DutyLine(
        UUID id,
        String words,
        String who,
        String addressee,
        List<String> cycles,
        @Nullable LocalDate dueOn,
        Passage passage,
        List<String> doubts,
        @Nullable String ruledBy,
        boolean kept) {

    public DutyLine {
        cycles = List.copyOf(cycles);
        doubts = List.copyOf(doubts);
    }
}
