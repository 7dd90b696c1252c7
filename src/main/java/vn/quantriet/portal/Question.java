package vn.quantriet.portal;

import java.time.Instant;
import java.util.UUID;

/// One question with its answer, in the draft of a sheet.
///
/// @param version grows with each change, so that nobody overwrites what they have not seen
public record Question(
        UUID id, String question, String answer, int version, String editor, Instant editedAt) {}
