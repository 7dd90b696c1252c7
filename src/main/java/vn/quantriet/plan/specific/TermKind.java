package vn.quantriet.plan.specific;

/// What a term of the lists means to the checks.
public enum TermKind {
    /// Doers that are everybody: "liên quan", "toàn thể".
    VAGUE_DOER,
    /// Instead of a day: "sớm", "kịp thời".
    VAGUE_TIME,
    /// Verbs of effort that alone promise nothing one could check: "tăng cường".
    EFFORT,
    /// What work leaves behind: "báo cáo", "biên bản".
    PRODUCT,
    /// Words by which one sees that an objective was reached: "mỗi", "không còn".
    MEASURE,
    /// How often: "mỗi tháng", "hằng quý".
    PERIOD,
    /// Bodies of a kind that each do the same in their own house: "chi bộ".
    PARALLEL,
    /// Says who answers for it among several: "chịu trách nhiệm chính".
    ACCOUNTABLE,
    /// A holiday, as `MM-dd` of every year or `yyyy-MM-dd`.
    DAY_OFF
}
