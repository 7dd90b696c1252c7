package vn.quantriet.kernel;

/// One thing that a role may do within its reach.
public enum Permission {
    /// Accounts, roles, sign-in.
    MANAGE_ACCOUNTS,
    /// The log of who did and read what.
    READ_AUDIT,
    /// Found, rename, move, merge units; keep committees, positions, members; import.
    MANAGE_ORGANIZATION,
    /// Profiles of members.
    READ_MEMBERS,
    READ_DOCUMENTS,
    REGISTER_DOCUMENTS,
    /// Show papers and answers to everybody, and take them back.
    PUBLISH_DOCUMENTS,
    /// Write the unit's own papers, send them round, number and issue them.
    DRAFT_DOCUMENTS,
    /// Sign the unit's own papers, or give them back.
    SIGN_DOCUMENTS,
    /// Confirm, correct or drop what was read from a document.
    REVIEW_PROPOSALS,
    READ_PLANS,
    EDIT_PLANS,
    APPROVE_PLANS,
    READ_ASSIGNMENTS,
    /// Report progress and submit evidence for the unit.
    WORK_ON_ASSIGNMENTS,
    /// Accept or return the work of subordinate units, grant postponements.
    ACCEPT_ASSIGNMENTS,
    /// Figures, what they were counted from, rounds and reports.
    READ_REPORTS,
    /// Write the unit's own reports and hand them in.
    WRITE_REPORTS,
    /// Ask units below for reports; accept, return, lock and unlock them.
    DIRECT_REPORTS,
    /// Count the ledger of facts anew.
    REBUILD_FACTS
}
