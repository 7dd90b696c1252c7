package vn.quantriet.organization.sheet;

import java.util.List;
import java.util.Locale;

/// What is wrong with a line, and with which words of it.
///
/// @param line as Excel numbers it; 0 for the sheet as a whole
public record Fault(int line, Reason reason, List<String> arguments) {

    /// Why a line cannot be taken in. The name, in lower case, ends the message key.
    public enum Reason {
        MISSING,
        TOO_LONG,
        NO_UNIT,
        NO_PARENT,
        NO_MEMBER,
        TWICE,
        CODE_ELSEWHERE,
        NOT_A_DAY,
        NOT_A_STANDING,
        NOT_A_SEX,
        NOT_A_KIND,
        NOT_A_TITLE,
        DAYS_OUT_OF_ORDER,
        BELOW_ITSELF,
        WRONG_KIND,
        PARENT_YOUNGER,
        NOT_OFFICIAL,
        TOO_MANY,
        REFUSED
    }

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(Line line, Reason reason, String... arguments) {
        return new Fault(line.number(), reason, List.of(arguments));
    }

    /// The key of its sentence; a refusal brings its own.
    public String messageKey() {
        return reason == Reason.REFUSED
                ? arguments.getFirst()
                : "organization.sheet.fault." + reason.name().toLowerCase(Locale.ROOT);
    }

    public Object[] words() {
        return arguments.stream().skip(reason == Reason.REFUSED ? 1 : 0).toArray();
    }
}
