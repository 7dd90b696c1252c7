package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What was decided about an item together with another, as its plan shows it.
///
/// @param unitName of the other
/// @param content of the other; empty when the viewer may not see it
/// @param path of the other; empty when the viewer may not see it
public record OverlapNote(
        PlanItemId item,
        Kind kind,
        String unitName,
        String content,
        String path,
        String reason,
        String by,
        Instant at) {

    /// How the two stand. The name, in lower case, ends a message key.
    public enum Kind {
        /// The other does it.
        COVERED,
        /// It does what the other asks as well.
        COVERING,
        /// The superior told of a neighbour's.
        TOLD
    }

    static Optional<OverlapNote> in(ResultSet row) throws SQLException {
        var item = row.getObject("id", UUID.class);
        var covering = row.getObject("covering_id", UUID.class);
        boolean seen = row.getBoolean("seen");
        var kind =
                switch (OverlapPair.Verdict.valueOf(row.getString("verdict"))) {
                    case COVERED -> item.equals(covering) ? Kind.COVERING : Kind.COVERED;
                    case TOLD -> Kind.TOLD;
                    case DISTINCT, WATCHED, REOPENED -> null;
                };
        return kind == null
                ? Optional.empty()
                : Optional.of(
                        new OverlapNote(
                                new PlanItemId(item),
                                kind,
                                row.getString("unit_name"),
                                seen ? row.getString("content") : "",
                                seen
                                        ? "/plans/"
                                                + row.getObject("other_plan", UUID.class)
                                                + "#item-"
                                                + row.getObject("other_id", UUID.class)
                                        : "",
                                row.getString("reason"),
                                row.getString("judge"),
                                row.getTimestamp("judged_at").toInstant()));
    }
}
