package vn.quantriet.extraction;

/// What has become of a proposal. The revision that brought it there names the author and the time.
sealed interface Standing {

    /// Waits for a person.
    record Open() implements Standing {}

    record Confirmed() implements Standing {}

    record Dropped(String reason) implements Standing {}

    /// Its words went into another proposal.
    record Merged(ProposalId into) implements Standing {}

    /// Others were made of its parts.
    record Divided() implements Standing {}

    /// A later reading no longer sees it, or what brought it about was undone.
    record Withdrawn() implements Standing {}

    /// Still part of the review: neither gone into others nor withdrawn.
    default boolean counts() {
        return switch (this) {
            case Open _, Confirmed _, Dropped _ -> true;
            case Merged _, Divided _, Withdrawn _ -> false;
        };
    }
}
