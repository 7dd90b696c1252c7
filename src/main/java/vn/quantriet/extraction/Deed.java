package vn.quantriet.extraction;

import java.util.Locale;

/// What a reviewer can do in one step.
public enum Deed {
    CONFIRMED(true),
    CONFIRMED_SURE(true),
    CORRECTED(true),
    DROPPED(true),
    REOPENED(true),
    DIVIDED(true),
    JOINED(true),
    ADDED(true),
    UNDONE(false),
    /// The whole review was finished.
    FINISHED(false),
    /// The finished review was opened again.
    RESUMED(false),
    /// A citation or a reporting duty was confirmed, corrected or dropped.
    RULED(true),
    /// The engine was asked to read again.
    REREAD(false);

    private final boolean undoable;

    Deed(boolean undoable) {
        this.undoable = undoable;
    }

    boolean undoable() {
        return undoable;
    }

    /// Key of what it is called once done.
    public String messageKey() {
        return "extraction.deed." + name().toLowerCase(Locale.ROOT);
    }
}
