package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.organization.PositionTitle;

/// A person on whom work is laid, and the position that is the reason.
///
/// @param title nothing for a member whom somebody chose
public record Named(MemberId member, String name, @Nullable PositionTitle title) {

    /// Reads the columns `member_id`, `member_name`, `title`; nobody when the work is the unit's.
    public static @Nullable Named in(ResultSet row) throws SQLException {
        var member = row.getObject("member_id", UUID.class);
        var title = row.getString("title");
        return member == null
                ? null
                : new Named(
                        new MemberId(member),
                        row.getString("member_name"),
                        title.isEmpty() ? null : PositionTitle.valueOf(title));
    }
}
