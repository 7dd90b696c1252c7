package vn.quantriet.difficulty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;

/// Reads what became of difficulties, many at a time.
@Repository
class DifficultyRecordRepository {

    private static final String RECORDS =
            """
            select d.id, d.raised_for, d.title, d.raised_at,
                   (select min(s.done_at) from difficulty.step s
                     where s.difficulty_id = d.id and s.kind = 'ANSWERED') as answered_at,
                   case when d.state = 'RESOLVED' then d.since end as resolved_at
              from difficulty.difficulty d
            """;

    private final JdbcClient jdbc;

    DifficultyRecordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DifficultyRecord> of(Collection<DifficultyId> ids) {
        return jdbc.sql(RECORDS + "where d.id = any (:ids) order by d.id")
                .param("ids", ids.stream().map(DifficultyId::value).toArray(UUID[]::new))
                .query(DifficultyRecordRepository::record)
                .list();
    }

    List<DifficultyRecord> after(@Nullable DifficultyId last, int limit) {
        return jdbc.sql(
                        RECORDS
                                + "where :last::uuid is null or d.id > :last order by d.id limit :limit")
                .param("last", last == null ? null : last.value())
                .param("limit", limit)
                .query(DifficultyRecordRepository::record)
                .list();
    }

    private static DifficultyRecord record(ResultSet row, int number) throws SQLException {
        return new DifficultyRecord(
                new DifficultyId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("raised_for", UUID.class)),
                row.getString("title"),
                row.getTimestamp("raised_at").toInstant(),
                instant(row.getTimestamp("answered_at")),
                instant(row.getTimestamp("resolved_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
