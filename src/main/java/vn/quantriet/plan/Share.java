package vn.quantriet.plan;

import vn.quantriet.kernel.UnitId;

/// One unit's part of an item (phần giao).
public record Share(UnitId unit, Part part) {}
