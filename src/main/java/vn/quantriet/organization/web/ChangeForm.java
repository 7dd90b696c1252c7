package vn.quantriet.organization.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.UnitName;

/// What is typed in to change a unit; each change uses the fields it needs.
///
/// @param target the unit above (move) or the successor (merger); none for a successor that is new
/// @param units those that merge beside the unit itself
/// @param flag with positions (merger), or the unit ends (split)
/// @param names of the parts (split)
public record ChangeForm(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String code,
        @Nullable UUID target,
        @Nullable List<UUID> units,
        @Nullable Boolean flag,
        @Nullable List<String> names,
        @Nullable List<String> shortNames,
        @Nullable LocalDate from,
        @Nullable String decision) {

    static ChangeForm on(LocalDate day) {
        return new ChangeForm("", "", "", null, List.of(), true, List.of(), List.of(), day, "");
    }

    ChangeForm named(String longName, String shorter, String coded) {
        return new ChangeForm(
                longName, shorter, coded, target, units, flag, names, shortNames, from, decision);
    }

    LocalDate day(LocalDate today) {
        return Objects.requireNonNullElse(from, today);
    }

    String decided() {
        return Typed.text(decision);
    }

    UnitName called() {
        return new UnitName(Typed.text(name), Typed.text(shortName));
    }

    boolean isSet() {
        return Boolean.TRUE.equals(flag);
    }

    List<UnitId> chosen() {
        return units == null
                ? List.of()
                : units.stream().filter(Objects::nonNull).map(UnitId::new).distinct().toList();
    }

    /// The parts of a split that have a name.
    List<UnitName> parts() {
        var parts = new ArrayList<UnitName>();
        for (int part = 0; names != null && part < names.size(); part++) {
            parts.add(new UnitName(nameAt(part), shortNameAt(part)));
        }
        parts.removeIf(part -> part.name().isEmpty());
        return parts;
    }

    public String nameAt(int part) {
        return at(names, part);
    }

    public String shortNameAt(int part) {
        return at(shortNames, part);
    }

    private static String at(@Nullable List<String> list, int part) {
        return list == null || part >= list.size() ? "" : Typed.text(list.get(part));
    }
}
