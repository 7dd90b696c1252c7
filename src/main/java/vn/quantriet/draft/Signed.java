package vn.quantriet.draft;

import java.time.Instant;
import java.util.UUID;

/// That somebody signed, and which wording.
public record Signed(int wording, UUID signedBy, String signer, Instant signedAt) {}
