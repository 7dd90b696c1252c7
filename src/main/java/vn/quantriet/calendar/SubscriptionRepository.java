package vn.quantriet.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// Reads and writes the addresses of calendars; row-level security leaves each viewer their own.
@Repository
class SubscriptionRepository {

    private static final String LINES =
            """
            select s.id, s.account_id, s.member_id, s.unit_id, coalesce(u.name, '') as unit_name, s.titles, s.created_at, s.read_on,
                   s.content_hash, s.changed_at
              from calendar.subscription s left join organization.unit_today u on u.id = s.unit_id
             where s.revoked_at is null
            """;

    private final JdbcClient jdbc;

    SubscriptionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Subscription> of(MemberId member) {
        return jdbc.sql(LINES + " and s.member_id = :member order by s.created_at, s.id")
                .param("member", member.value())
                .query(SubscriptionRepository::subscription)
                .list();
    }

    /// The one that is not revoked and has this secret.
    Optional<Subscription> find(byte[] hash) {
        return jdbc.sql(LINES + " and s.secret_hash = :hash")
                .param("hash", hash)
                .query(SubscriptionRepository::subscription)
                .optional();
    }

    boolean isThere(UUID id) {
        return jdbc.sql("select exists (select from calendar.subscription where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /// Says no when it is there already.
    boolean add(UUID id, UUID unit, boolean titles, byte[] hash, Viewer viewer, Instant at) {
        return insert(id, unit, titles, hash, viewer, at);
    }

    boolean addPersonal(UUID id, boolean titles, byte[] hash, Viewer viewer, Instant at) {
        return insert(id, null, titles, hash, viewer, at);
    }

    private boolean insert(
            UUID id,
            @org.jspecify.annotations.Nullable UUID unit,
            boolean titles,
            byte[] hash,
            Viewer viewer,
            Instant at) {
        return jdbc.sql(
                                """
                                insert into calendar.subscription (id, account_id, member_id, unit_id, titles, secret_hash, created_at, changed_at)
                                values (:id, :account, :member, :unit, :titles, :hash, :at, :at) on conflict do nothing
                                """)
                        .param("id", id)
                        .param("account", viewer.account().value())
                        .param("member", viewer.member().value())
                        .param("unit", unit)
                        .param("titles", titles)
                        .param("hash", hash)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean revoke(UUID id, MemberId member, Instant at) {
        return jdbc.sql(
                                """
                                update calendar.subscription set revoked_at = greatest(:at, created_at)
                                 where id = :id and member_id = :member and revoked_at is null
                                """)
                        .param("id", id)
                        .param("member", member.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean isOf(UUID id, MemberId member) {
        return jdbc.sql(
                        "select exists (select from calendar.subscription where id = :id and member_id = :member)")
                .param("id", id)
                .param("member", member.value())
                .query(Boolean.class)
                .single();
    }

    /// What was read last, and since when it is so.
    void read(UUID id, LocalDate day, String hash, Instant changed) {
        jdbc.sql(
                        """
                        update calendar.subscription set read_on = :day, content_hash = :hash, changed_at = :changed
                         where id = :id and (read_on, content_hash) is distinct from (:day::date, :hash)
                        """)
                .param("id", id)
                .param("day", day)
                .param("hash", hash)
                .param("changed", Timestamp.from(changed))
                .update();
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return new Subscription(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                unit == null ? null : new UnitId(unit),
                row.getString("unit_name"),
                row.getBoolean("titles"),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("read_on", LocalDate.class),
                row.getString("content_hash"),
                row.getTimestamp("changed_at").toInstant());
    }
}
