package vn.quantriet.organization.sheet;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.MemberFilter;
import vn.quantriet.organization.Standing;

/// The filters of the list that is taken out, as they stand in the URL.
public record ExportQuery(
        @Nullable String q,
        @Nullable UUID unit,
        @Nullable Boolean own,
        @Nullable Standing standing,
        @Nullable Boolean left) {

    MemberFilter filter() {
        return new MemberFilter(
                Objects.requireNonNullElse(q, ""),
                unit,
                !Boolean.TRUE.equals(own),
                standing,
                Boolean.TRUE.equals(left));
    }
}
