package vn.quantriet.organization;

import java.util.UUID;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// A person of today as a sheet that comes again is compared with.
public record KnownMember(UUID id, UUID unitId, Person person) {

    public MemberId member() {
        return new MemberId(id);
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }
}
