package vn.quantriet.organization.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.MemberFilter;
import vn.quantriet.organization.Standing;

/// The filters of the list as they stand in the URL.
public record MemberQuery(
        @Nullable String q,
        @Nullable UUID unit,
        @Nullable Boolean own,
        @Nullable Standing standing,
        @Nullable Boolean left) {

    MemberFilter filter() {
        return new MemberFilter(
                Typed.text(q),
                unit,
                !Boolean.TRUE.equals(own),
                standing,
                Boolean.TRUE.equals(left));
    }
}
