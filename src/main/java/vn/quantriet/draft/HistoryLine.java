package vn.quantriet.draft;

import java.time.Instant;

/// One thing that happened to a draft.
///
/// @param deed ends the message key
public record HistoryLine(String deed, String detail, String doer, Instant doneAt) {

    /// Message key of the sentence.
    public String messageKey() {
        return "draft.history." + deed;
    }
}
