package vn.quantriet.draft;

/// What came of saving a draft.
public sealed interface Saving {

    /// @param version that it has now
    record Saved(int version) implements Saving {}

    /// Somebody else saved meanwhile: what they wrote stands, what was sent is not kept here.
    record Conflict() implements Saving {}
}
