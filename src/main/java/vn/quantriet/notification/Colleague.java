package vn.quantriet.notification;

import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Somebody of a unit, who may stand in for another.
public record Colleague(MemberId member, String name, UnitId unit, UnitPath path) {}
