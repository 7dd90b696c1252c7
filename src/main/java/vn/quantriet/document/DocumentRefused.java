package vn.quantriet.document;

import java.util.Locale;
import vn.quantriet.kernel.Refusal;

/// The rules of the register forbid what was asked.
public final class DocumentRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// Another paper of the same year has the arrival number.
        ARRIVAL_NUMBER_TAKEN,
        /// An arrival number without its day.
        ARRIVAL_DAY_MISSING,
        /// A paper that is not there is known by its number only.
        NO_REFERENCE,
        /// A paper does not rest on itself.
        NAMES_ITSELF,
        /// What recognises words is not installed.
        NO_RECOGNITION,
        /// Somebody else corrected the page meanwhile.
        PAGE_CHANGED,
        /// A paper with a mark of secrecy goes through no system.
        SECRET_IS_NOT_SENT,
        /// Nor is it written and issued in one.
        SECRET_IS_NOT_ISSUED,
        /// Nobody has read what they have not opened.
        NOT_OPENED,
        /// The installation writes nothing down about secret papers.
        SECRET_ENTRIES_OFF,
        /// Number, issuer and day stand in the register already.
        SECRET_ENTERED_BEFORE,
        /// A secret paper is always in somebody's hands.
        SECRET_HOLDER_MISSING,
        /// No degree that the law of today knows.
        SECRET_DEGREE_UNKNOWN,
        /// What was destroyed is handed to nobody.
        SECRET_DESTROYED,
        /// Somebody held it later than this day.
        SECRET_HELD_LATER,
        /// The database was stopped, since nobody waits that long.
        SEARCH_TOO_LONG
    }

    private final Reason reason;

    DocumentRefused(Reason reason, Object... arguments) {
        super("document.refused." + reason.name().toLowerCase(Locale.ROOT), arguments);
        this.reason = reason;
    }

    /// The field of the form that it is about.
    String field() {
        return switch (reason) {
            case ARRIVAL_NUMBER_TAKEN -> "arrivalNumber";
            case ARRIVAL_DAY_MISSING -> "arrivedOn";
            case NO_REFERENCE, NAMES_ITSELF -> "reference";
            case NO_RECOGNITION, PAGE_CHANGED -> "content";
            case SECRET_IS_NOT_SENT, SECRET_IS_NOT_ISSUED, NOT_OPENED -> "step";
            case SECRET_ENTRIES_OFF, SECRET_ENTERED_BEFORE -> "reference";
            case SECRET_DEGREE_UNKNOWN -> "degree";
            case SECRET_HOLDER_MISSING, SECRET_DESTROYED -> "member";
            case SECRET_HELD_LATER -> "since";
            case SEARCH_TOO_LONG -> "q";
        };
    }

    public Reason reason() {
        return reason;
    }
}
