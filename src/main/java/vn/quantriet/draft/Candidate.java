package vn.quantriet.draft;

import java.util.UUID;

/// A person who may be asked about a draft.
///
/// @param unitName empty for one of the own unit
public record Candidate(UUID member, String name, String unitName) {}
