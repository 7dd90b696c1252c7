package vn.quantriet.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.web.Paging;

/// Reads and writes notices. All SQL of this module is in this file; row-level security leaves each viewer their own rows.
@Repository
class NoticeRepository {

    private static final int AT_ONCE = 5_000;

    private static final String LINES =
            """
            select n.id, n.kind, n.arguments, n.path, n.object, n.unit_id, n.told_at, n.read_at, n.for_name
              from notification.notice n
            """;

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Leaves out who wants none of its kind, and who has it already.
    ///
    /// @param receivers of each of the notices
    void add(List<Told> told, List<List<Receiver>> receivers) {
        var rows = new ArrayList<Row>();
        for (int place = 0; place < told.size(); place++) {
            for (var receiver : receivers.get(place)) {
                rows.add(new Row(told.get(place), receiver));
            }
        }
        for (int first = 0; first < rows.size(); first += AT_ONCE) {
            insert(rows.subList(first, Math.min(first + AT_ONCE, rows.size())));
        }
    }

    /// One notice in one inbox.
    private record Row(Told told, Receiver receiver) {}

    private void insert(List<Row> rows) {
        jdbc.sql(
                        """
                        insert into notification.notice
                               (id, account_id, member_id, kind, arguments, path, object, unit_id, told_at, for_name, title)
                        select t.id, t.account, t.member, t.kind, array(select jsonb_array_elements_text(t.arguments::jsonb)), t.path, t.object,
                               t.unit, t.at, t.for_name, t.title
                          from unnest(:ids, :accounts, :members, :kinds, :arguments, :paths, :objects, :units, :at, :names, :titles)
                               as t (id, account, member, kind, arguments, path, object, unit, at, for_name, title)
                         where not exists (select 1 from notification.silence s
                                            where s.member_id = t.member and s.kind = t.kind)
                        on conflict do nothing
                        """)
                .param("ids", uuids(rows.stream().map(row -> row.told().id())))
                .param(
                        "accounts",
                        uuids(rows.stream().map(row -> row.receiver().account().value())))
                .param("members", uuids(rows.stream().map(row -> row.receiver().member().value())))
                .param("kinds", texts(rows, row -> row.told().notice().key()))
                .param("arguments", texts(rows, row -> json(row.told().notice().arguments())))
                .param("paths", texts(rows, row -> row.told().notice().path()))
                .param("objects", texts(rows, row -> row.told().notice().object()))
                .param("units", units(rows))
                .param(
                        "at",
                        new SqlArrayValue(
                                "timestamptz",
                                rows.stream()
                                        .map(row -> Timestamp.from(row.told().at()))
                                        .toArray()))
                .param("names", texts(rows, row -> row.receiver().forName()))
                .param(
                        "titles",
                        texts(
                                rows,
                                row -> Objects.requireNonNullElse(row.told().notice().title(), "")))
                .update();
    }

    private static SqlArrayValue texts(List<Row> rows, Function<Row, String> text) {
        return new SqlArrayValue("text", rows.stream().map(text).toArray());
    }

    private static SqlArrayValue units(List<Row> rows) {
        var units = new ArrayList<@Nullable UUID>();
        rows.forEach(row -> units.add(uuid(row.told().notice().unit())));
        return new SqlArrayValue("uuid", units.toArray());
    }

    /// As PostgreSQL reads a list of texts.
    private static String json(List<String> texts) {
        return texts.stream()
                .map(NoticeRepository::json)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(String text) {
        var quoted = new StringBuilder("\"");
        text.chars()
                .forEach(letter -> {
                    if (letter == '"' || letter == '\\') {
                        quoted.append('\\').append((char) letter);
                    } else if (letter < ' ') {
                        quoted.append("\\u%04x".formatted(letter));
                    } else {
                        quoted.append((char) letter);
                    }
                });
        return quoted.append('"').toString();
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
                row.getTimestamp("read_at") == null,
                row.getString("for_name"));
    }
}
