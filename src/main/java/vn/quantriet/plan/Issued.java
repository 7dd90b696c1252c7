package vn.quantriet.plan;

import java.util.Locale;

/// How far a unit or a person has come with what each must issue, the worst first.
public enum Issued {
    NONE,
    /// Begun, not issued.
    DRAFT,
    ISSUED;

    /// Message key of its name.
    public String key() {
        return "plan.issued." + name().toLowerCase(Locale.ROOT);
    }
}
