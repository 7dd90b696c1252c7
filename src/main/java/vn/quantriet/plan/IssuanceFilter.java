package vn.quantriet.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which of those who must issue something are listed.
///
/// @param deep also of units further down than those directly below
/// @param state only those who stand so
/// @param words of the name of the unit or the person
/// @param since what was issued or begun before that day does not count
public record IssuanceFilter(
        Kind kind, boolean deep, @Nullable Issued state, String words, LocalDate since) {

    /// What is to be issued. The name, in lower case, ends a message key.
    public enum Kind {
        /// A plan of each head.
        PERSONAL_PLAN,
        /// Rules by which each committee works.
        WORKING_RULES
    }
}
