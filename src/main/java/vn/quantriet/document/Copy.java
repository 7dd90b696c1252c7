package vn.quantriet.document;

import org.jspecify.annotations.Nullable;
import vn.quantriet.file.StoredFile;

/// A paper with all that is kept of it.
///
/// @param original nothing when its content may not be kept
/// @param text as read; empty when there is none
public record Copy(
        DocumentLine line,
        Description description,
        Channel channel,
        @Nullable StoredFile original,
        String text) {}
