package vn.quantriet.launcher;

import java.util.Locale;

/// What an empty system is filled with.
enum Sample {
    NONE,
    /// A fictional ministry with 400 people, where something of everything waits.
    MINISTRY,
    /// 61 committees, 900 grassroots organisations, 5,800 cells, 77,000 members, 200,000 assignments.
    BLOCK,
    /// 34 provinces, 3,321 communes, 52,105 organisations, 5.6 million members, 215,000 assignments.
    NATIONAL;

    String setting() {
        return this == NONE ? "false" : name().toLowerCase(Locale.ROOT);
    }
}
