package vn.quantriet.draft;

import java.time.Instant;
import java.util.UUID;
import vn.quantriet.file.FileId;

/// A scan of an issued paper with signature and seal (bản có dấu).
public record SealedCopy(UUID id, FileId file, String fileName, String adder, Instant addedAt) {}
