package vn.quantriet.organization;

import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// Why somebody answers for a unit: they hold a position there, or simply belong to it.
///
/// @param title nothing for one who belongs to the unit without holding a position of it
public record Tenure(UnitId unit, MemberId member, @Nullable PositionTitle title) {}
