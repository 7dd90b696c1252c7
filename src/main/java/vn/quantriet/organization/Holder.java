package vn.quantriet.organization;

import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// Who holds a position in a unit on a day.
public record Holder(UnitId unit, PositionTitle title, MemberId member, String name) {}
