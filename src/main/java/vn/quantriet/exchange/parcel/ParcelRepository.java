package vn.quantriet.exchange.parcel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.exchange.Owner;
import vn.quantriet.exchange.parcel.Parcel.State;
import vn.quantriet.file.FileId;
import vn.quantriet.file.StoredFile;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Viewer;

/// Reads and writes parcels and the papers in them.
@Repository
class ParcelRepository {

    private static final String LINES =
            """
            select p.id, p.purpose, p.state, p.total, p.done, p.current, coalesce(p.size, 0) as size, p.file_id is not null as ready,
                   p.asked_at, p.ends_at
              from exchange.parcel p
            """;

    private final JdbcClient jdbc;

    ParcelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether it is new; asked for again it stays as it is.
    boolean add(UUID id, String purpose, List<DocumentLine> papers, Viewer viewer, Instant at) {
        boolean fresh =
                jdbc.sql(
                                        """
                                        insert into exchange.parcel (id, account_id, member_id, owner, role, unit_id, purpose, state, total, asked_at, touched_at)
                                        values (:id, :account, :member, :owner, :role, :unit, :purpose, 'RUNNING', :total, :at, :at)
                                        on conflict do nothing
                                        """)
                                .param("id", id)
                                .param("account", viewer.account().value())
                                .param("member", viewer.member().value())
                                .param("owner", viewer.name())
                                .param("role", viewer.role().name())
                                .param("unit", viewer.unit().value())
                                .param("purpose", purpose)
                                .param("total", papers.size())
                                .param("at", Timestamp.from(at))
                                .update()
                        == 1;
        if (fresh) {
            jdbc.sql(
                            """
                            insert into exchange.parcel_paper (parcel_id, place, member_id, document_id)
                            select :id, p.place, :member, p.document
                              from unnest(:documents) with ordinality as p (document, place)
                            """)
                    .param("id", id)
                    .param("member", viewer.member().value())
                    .param(
                            "documents",
                            new SqlArrayValue(
                                    "uuid",
                                    papers.stream().map(paper -> paper.id().value()).toArray()))
                    .update();
        }
        return fresh;
    }

    Optional<Parcel> find(UUID id, AccountId account) {
        return jdbc.sql(LINES + "where p.id = :id and p.account_id = :account")
                .param("id", id)
                .param("account", account.value())
                .query(ParcelRepository::parcel)
                .optional();
    }

    Optional<Parcel> find(UUID id) {
        return jdbc.sql(LINES + "where p.id = :id")
                .param("id", id)
                .query(ParcelRepository::parcel)
                .optional();
    }

    List<Parcel> latest(AccountId account, int limit) {
        return jdbc.sql(
                        LINES
                                + "where p.account_id = :account order by p.asked_at desc, p.id limit :limit")
                .param("account", account.value())
                .param("limit", limit)
                .query(ParcelRepository::parcel)
                .list();
    }

    Optional<Owner> owner(UUID id) {
        return jdbc.sql(
                        "select account_id, member_id, owner, role, unit_id from exchange.parcel where id = :id")
                .param("id", id)
                .query(Owner::of)
                .optional();
    }

    List<DocumentId> papers(UUID id) {
        return jdbc
                .sql(
                        "select document_id from exchange.parcel_paper where parcel_id = :id order by place")
                .param("id", id)
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    Optional<FileId> file(UUID id) {
        return jdbc.sql(
                        "select file_id from exchange.parcel where id = :id and file_id is not null")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(FileId::new);
    }

    /// Tells how far the work has come, and learns whether to stop.
    boolean tell(UUID id, int done, String current, Instant at) {
        return jdbc.sql(
                        """
                        update exchange.parcel set done = :done, current = :current, touched_at = :at
                         where id = :id returning cancel or state <> 'RUNNING'
                        """)
                .param("id", id)
                .param("done", done)
                .param("current", current)
                .param("at", Timestamp.from(at))
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void cancel(UUID id) {
        jdbc.sql("update exchange.parcel set cancel = true where id = :id and state = 'RUNNING'")
                .param("id", id)
                .update();
    }

    /// Whether it was still being worked on; what came too late is nobody's.
    boolean finish(UUID id, StoredFile file, Instant ends) {
        return jdbc.sql(
                                """
                                update exchange.parcel
                                   set state = 'DONE', file_id = :file, size = :size, ends_at = :ends, done = total, current = ''
                                 where id = :id and state = 'RUNNING' and file_id is null
                                """)
                        .param("id", id)
                        .param("file", file.id().value())
                        .param("size", file.size())
                        .param("ends", Timestamp.from(ends))
                        .update()
                == 1;
    }

    void end(UUID id, State state) {
        jdbc.sql(
                        "update exchange.parcel set state = :state, current = '' where id = :id and state = 'RUNNING'")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    void forget(UUID id) {
        jdbc.sql("update exchange.parcel set state = 'GONE', file_id = null where id = :id")
                .param("id", id)
                .update();
    }

    List<UUID> stalled(Instant before) {
        return jdbc.sql(
                        "select id from exchange.parcel where state = 'RUNNING' and touched_at < :before order by id")
                .param("before", Timestamp.from(before))
                .query(UUID.class)
                .list();
    }

    List<UUID> over(Instant now) {
        return jdbc.sql(
                        "select id from exchange.parcel where file_id is not null and ends_at <= :now")
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    private static Parcel parcel(ResultSet row, int number) throws SQLException {
        var ends = row.getTimestamp("ends_at");
        return new Parcel(
                row.getObject("id", UUID.class),
                row.getString("purpose"),
                State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("done"),
                row.getString("current"),
                row.getLong("size"),
                row.getBoolean("ready"),
                row.getTimestamp("asked_at").toInstant(),
                ends == null ? null : ends.toInstant());
    }
}
