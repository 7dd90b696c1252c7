package vn.quantriet.report;

import java.util.Locale;

/// How a figure that units state for some days answers for others, so that nobody is asked twice.
public enum Carrying {
    /// Periods side by side add up to the one that they make up.
    SUM,
    /// What holds at the end of the days, whenever they began.
    LAST,
    /// Not at all.
    ASK;

    public String messageKey() {
        return "report.carrying." + name().toLowerCase(Locale.ROOT);
    }
}
