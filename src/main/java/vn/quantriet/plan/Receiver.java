package vn.quantriet.plan;

import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// Who gets work: a unit, or a person in its name, whatever the position and the part.
record Receiver(UnitId unit, @Nullable MemberId member) {}
