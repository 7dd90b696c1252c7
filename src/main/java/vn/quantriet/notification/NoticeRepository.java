package vn.quantriet.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.web.Paging;

/// Reads and writes notices. All SQL of this module is in this file; row-level security leaves each viewer their own rows.
@Repository
class NoticeRepository {

    private static final String LINES =
            """
            select n.id, n.kind, n.arguments, n.path, n.object, n.unit_id, n.told_at, n.read_at
              from notification.notice n
            """;

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Leaves out who wants none of its kind, and who has it already.
    void add(Told told, Map<AccountId, MemberId> to) {
        var notice = told.notice();
        jdbc.sql(
                        """
                        insert into notification.notice
                               (id, account_id, member_id, kind, arguments, path, object, unit_id, told_at)
                        select :id, t.account_id, t.member_id, :kind, :arguments, :path, :object, :unit, :at
                          from unnest(:accounts, :members) as t (account_id, member_id)
                         where not exists (select 1 from notification.silence s
                                            where s.member_id = t.member_id and s.kind = :kind)
                        on conflict do nothing
                        """)
                .param("id", told.id())
                .param("kind", notice.key())
                .param("arguments", new SqlArrayValue("text", notice.arguments().toArray()))
                .param("path", notice.path())
                .param("object", notice.object())
                .param("unit", uuid(notice.unit()), Types.OTHER)
                .param("at", Timestamp.from(told.at()))
                .param("accounts", uuids(to.keySet().stream().map(AccountId::value)))
                .param("members", uuids(to.values().stream().map(MemberId::value)))
                .update();
    }

    int unread(MemberId member) {
        return jdbc.sql(
                        """
                        select count(distinct object)
                          from notification.notice
                         where member_id = :member and read_at is null
                        """)
                .param("member", member.value())
                .query(Integer.class)
                .single();
    }

    /// How many objects the member was told of.
    long objects(MemberId member, boolean unreadOnly) {
        return jdbc.sql(
                        """
                        select count(distinct object)
                          from notification.notice
                         where member_id = :member and (not :unreadOnly or read_at is null)
                        """)
                .param("member", member.value())
                .param("unreadOnly", unreadOnly)
                .query(Long.class)
                .single();
    }

    /// The notices about one page of objects, what was told last first.
    List<NoticeLine> lines(MemberId member, boolean unreadOnly, Paging paging) {
        return jdbc.sql(
                        LINES
                                + """
                                  join (select object, max(told_at) as last
                                          from notification.notice
                                         where member_id = :member
                                         group by object
                                        having not :unreadOnly or bool_or(read_at is null)
                                         order by last desc, object
                                         limit :limit offset :offset) o on o.object = n.object
                                 where n.member_id = :member
                                 order by o.last desc, n.object, n.told_at desc
                                """)
                .param("member", member.value())
                .param("unreadOnly", unreadOnly)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(NoticeRepository::line)
                .list();
    }

    Optional<NoticeLine> find(UUID id, MemberId member) {
        return jdbc.sql(LINES + "where n.id = :id and n.member_id = :member")
                .param("id", id)
                .param("member", member.value())
                .query(NoticeRepository::line)
                .optional();
    }

    void read(String object, MemberId member, Instant at) {
        jdbc.sql(
                        """
                        update notification.notice set read_at = greatest(:at, told_at)
                         where member_id = :member and object = :object and read_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("member", member.value())
                .param("object", object)
                .update();
    }

    void readAll(MemberId member, Instant at) {
        jdbc.sql(
                        """
                        update notification.notice set read_at = greatest(:at, told_at)
                         where member_id = :member and read_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("member", member.value())
                .update();
    }

    List<String> silenced(MemberId member) {
        return jdbc.sql(
                        "select kind from notification.silence where member_id = :member order by kind")
                .param("member", member.value())
                .query(String.class)
                .list();
    }

    void silence(String kind, MemberId member, Instant at) {
        jdbc.sql(
                        """
                        insert into notification.silence (member_id, kind, since)
                        values (:member, :kind, :at) on conflict do nothing
                        """)
                .param("member", member.value())
                .param("kind", kind)
                .param("at", Timestamp.from(at))
                .update();
    }

    void unsilence(String kind, MemberId member) {
        jdbc.sql("delete from notification.silence where member_id = :member and kind = :kind")
                .param("member", member.value())
                .param("kind", kind)
                .update();
    }

    int drop(Instant readBefore, Instant toldBefore) {
        return jdbc.sql(
                        """
                        delete from notification.notice
                         where read_at < :readBefore or told_at < :toldBefore
                        """)
                .param("readBefore", Timestamp.from(readBefore))
                .param("toldBefore", Timestamp.from(toldBefore))
                .update();
    }

    private static SqlArrayValue uuids(Stream<UUID> values) {
        return new SqlArrayValue("uuid", values.toArray());
    }

    private static @Nullable UUID uuid(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    private static NoticeLine line(ResultSet row, int number) throws SQLException {
        return new NoticeLine(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("kind"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("path"),
                row.getString("object"),
                unit(row.getObject("unit_id", UUID.class)),
                row.getTimestamp("told_at").toInstant(),
                row.getTimestamp("read_at") == null);
    }
}
