package vn.quantriet.organization.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;

/// What is typed in to found a unit.
///
/// @param id made with the empty form, so that sending it twice founds one unit
public record UnitForm(
        @Nullable UUID id,
        @Nullable UUID parent,
        @Nullable UnitKind kind,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String code,
        @Nullable LocalDate from,
        @Nullable String decision) {

    static UnitForm below(@Nullable UUID parent, LocalDate today) {
        return new UnitForm(UnitId.next().value(), parent, UnitKind.CELL, "", "", "", today, "");
    }

    NewUnit unit(LocalDate today) {
        if (parent == null) {
            throw new NotFound("parent");
        }
        return new NewUnit(
                id == null ? UnitId.next() : new UnitId(id),
                new UnitId(parent),
                Objects.requireNonNullElse(kind, UnitKind.CELL),
                new UnitName(Typed.text(name), Typed.text(shortName)),
                Typed.text(code),
                Objects.requireNonNullElse(from, today),
                Typed.text(decision));
    }
}
