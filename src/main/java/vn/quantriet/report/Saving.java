package vn.quantriet.report;

/// What became of saving.
sealed interface Saving {

    record Saved(int version) implements Saving {}

    /// Somebody else saved since it was read.
    record Conflict() implements Saving {}
}
