package vn.quantriet.portal;

import java.time.Instant;

/// Something that was done with a publication, by whom, when.
///
/// @param key message key of what
/// @param detail the title, or the reason
public record PublicationStep(Instant at, String key, int number, String who, String detail) {}
