package vn.quantriet.report;

/// Where a fact was read from.
enum Source {
    /// A turn of an assignment.
    TURN,
    /// A paper that went to a unit.
    DELIVERY,
    /// A paper that went to a person.
    READER,
    /// What a unit said itself.
    STATEMENT,
    /// What a unit could not mend by itself.
    DIFFICULTY
}
