package vn.quantriet.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.UnitId;

/// Somebody who must issue something, and whether they did.
///
/// @param person the head; nothing for working rules, and where nobody holds the position
/// @param vacant a personal plan is due, and nobody heads the unit
/// @param day of issue, or of the beginning; nothing while nothing was begun
/// @param path of the plan or the paper; empty when there is none
public record IssuanceLine(
        UnitId unit,
        String unitName,
        @Nullable Named person,
        boolean vacant,
        Issued state,
        @Nullable LocalDate day,
        String path) {}
