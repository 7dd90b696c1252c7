package vn.quantriet.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.file.StoredFile;

/// A document as its own page shows it.
///
/// @param unreadable message key of the sentence that says why there is no text; empty when there is or will be
/// @param confirmedBy who vouched last for the description; nothing while it only was read by the machine
public record DocumentDetail(
        DocumentLine line,
        Description description,
        ArrivalStamp arrival,
        StoredFile file,
        String unreadable,
        Scan scan,
        String registrar,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {}
