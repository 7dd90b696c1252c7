package vn.quantriet.organization;

import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// A person as lists show them, in the unit of today.
public record MemberLine(
        MemberId id,
        String name,
        String code,
        Standing standing,
        UnitId unit,
        UnitPath path,
        String unitName) {

    public String page() {
        return "/members/" + id.value();
    }
}
