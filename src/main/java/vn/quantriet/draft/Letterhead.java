package vn.quantriet.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;

/// How the body of a unit is printed on its papers.
///
/// @param code of the issuer in numbers: "ĐU"
/// @param validFrom nothing while it is only made from the unit's name and nobody has confirmed it
public record Letterhead(
        String issuer,
        String parentBody,
        String code,
        String place,
        @Nullable LocalDate validFrom) {

    private static final String CONGRESS = "ĐH";

    public Letterhead {
        issuer = issuer.strip();
        parentBody = parentBody.strip();
        code = code.strip().replaceAll("\\s+", "");
        place = place.strip();
    }

    /// What the names of the units suggest.
    static Letterhead of(UnitLine unit, @Nullable UnitLine above) {
        return new Letterhead(
                body(unit), above == null ? "" : body(above), code(unit, above), "", null);
    }

    String codeOf(IssuingBody body) {
        return body == IssuingBody.CONGRESS ? CONGRESS : code;
    }

    private static String body(UnitLine unit) {
        var name = unit.name().toUpperCase(Locale.ROOT);
        return name.startsWith("ĐẢNG BỘ ") ? "ĐẢNG ỦY " + name.substring(8) : name;
    }

    private static String code(UnitLine unit, @Nullable UnitLine above) {
        return switch (unit.kind()) {
            case COMMITTEE_BODY -> "ĐU";
            case CELL -> "CB";
            case ADVISORY_BODY, MASS_ORGANIZATION ->
                    initials(unit.name())
                            + (above != null && above.kind() == UnitKind.COMMITTEE_BODY
                                    ? "ĐU"
                                    : "");
        };
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[\\s\\-–]+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                .limit(4)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
