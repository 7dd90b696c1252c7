package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.web.Dates;

/// The rules of units and people forbid what was asked.
public final class OrganizationRefused extends Refusal {

    /// Why. The name, in lower case, ends the message key.
    public enum Reason {
        /// A unit would stand below itself.
        CYCLE,
        /// On the day the unit did not exist yet.
        BEFORE_FOUNDING,
        /// On the day the unit existed no more.
        AFTER_END,
        /// The unit above does not exist for as long as needed.
        PARENT_NOT_THERE,
        /// Such a unit does not stand below such a unit.
        WRONG_KIND,
        NAME_MISSING,
        NAME_TOO_LONG,
        SAME_NAME,
        SAME_PLACE,
        CODE_TAKEN,
        HAS_SUBORDINATES,
        HAS_MEMBERS,
        /// Merging or splitting needs another unit.
        NOTHING_TO_JOIN,
        TOO_FEW_PARTS,
        /// A root stands alone; it is founded once.
        ROOT_EXISTS,
        /// The days do not follow one another.
        DAYS_OUT_OF_ORDER,
        UNIT_NOT_THERE,
        ALREADY_THERE,
        ALREADY_LEFT,
        ALREADY_HELD,
        NOT_A_PARTY_MEMBER,
        PURPOSE_MISSING,
        SHEET_TOO_BIG,
        SHEET_BROKEN,
        SHEET_SUSPICIOUS,
        SHEET_EMPTY,
        SHEET_LOCKED,
        COLUMN_MISSING,
        ALREADY_RUNNING
    }

    private final Reason reason;

    /// For this module's own packages.
    public static OrganizationRefused because(Reason reason, Object... arguments) {
        return new OrganizationRefused(reason, arguments);
    }

    OrganizationRefused(Reason reason, Object... arguments) {
        super(
                "organization.refused." + reason.name().toLowerCase(Locale.ROOT),
                Arrays.stream(arguments).map(OrganizationRefused::word).toArray());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    private static Object word(Object argument) {
        return argument instanceof LocalDate day ? Dates.day(day) : argument;
    }
}
