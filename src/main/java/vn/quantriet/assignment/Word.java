package vn.quantriet.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;

/// Something was done to an assignment, and those concerned should hear of it.
///
/// @param turn nothing when it is about the whole assignment
/// @param what ends the message key
/// @param more fills the sentence, after the words of the work
/// @param by who did it and need not hear of it; nobody for the clock
record Word(
        AssignmentId assignment,
        @Nullable OccurrenceId turn,
        Audience to,
        String what,
        List<String> more,
        @Nullable AccountId by) {

    /// Who is concerned.
    enum Audience {
        /// The person on whom the work is laid, or else those who work in the name of the unit.
        WORKERS,
        /// Those who accept it, and stand above the unit or are others of its people.
        JUDGES
    }

    Word {
        more = List.copyOf(more);
    }
}
