package vn.quantriet.exchange.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.Channel;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.exchange.Owner;
import vn.quantriet.exchange.archive.Entry;
import vn.quantriet.exchange.intake.Intake.State;
import vn.quantriet.exchange.intake.Item.Verdict;
import vn.quantriet.file.FileId;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Viewer;

/// Reads and writes intakes and their files.
@Repository
class IntakeRepository {

    private static final String LINES =
            """
            select id, name, direction, arrived_on, channel, state, file_id is not null as kept, checked, reason,
                   uploaded_at, finished_at
              from exchange.intake
            """;

    private static final String ITEMS =
            """
            select place, path, size, media_type, sha256, verdict, reason, argument, remark, type, reference, issued_on,
                   issuer, title, document_id
              from exchange.intake_item
            """;

    private final JdbcClient jdbc;

    IntakeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, String name, FileId file, IntakeForm form, Viewer viewer, Instant at) {
        var stamp = form.arrival();
        jdbc.sql(
                        """
                        insert into exchange.intake (id, account_id, member_id, owner, role, unit_id, name, file_id, direction, arrived_on,
                               channel, state, uploaded_at, touched_at)
                        values (:id, :account, :member, :owner, :role, :unit, :name, :file, :direction, :on, :channel, 'CHECKING', :at, :at)
                        """)
                .param("id", id)
                .param("account", viewer.account().value())
                .param("member", viewer.member().value())
                .param("owner", viewer.name())
                .param("role", viewer.role().name())
                .param("unit", viewer.unit().value())
                .param("name", name)
                .param("file", file.value())
                .param("direction", form.way().name())
                .param("on", stamp.on())
                .param("channel", stamp.channel().name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void addItems(UUID id, List<Entry> entries, Viewer viewer) {
        jdbc.sql(
                        """
                        insert into exchange.intake_item (intake_id, place, member_id, path, size, verdict, reason)
                        select :id, e.place, :member, e.path, e.size, case when e.reason = '' then 'WAITING' else 'REFUSED' end, e.reason
                          from unnest(:places, :paths, :sizes, :reasons) as e (place, path, size, reason)
                        """)
                .param("id", id)
                .param("member", viewer.member().value())
                .param(
                        "places",
                        new SqlArrayValue("int4", entries.stream().map(Entry::place).toArray()))
                .param(
                        "paths",
                        new SqlArrayValue(
                                "text",
                                entries.stream().map(entry -> shown(entry.path())).toArray()))
                .param(
                        "sizes",
                        new SqlArrayValue("int8", entries.stream().map(Entry::size).toArray()))
                .param(
                        "reasons",
                        new SqlArrayValue(
                                "text",
                                entries.stream()
                                        .map(entry ->
                                                entry.trouble()
                                                        .map(Entry.Fault::messageKey)
                                                        .orElse(""))
                                        .toArray()))
                .update();
    }

    /// Without what turns the direction of writing, and not endless.
    private static String shown(String path) {
        var plain = path.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "");
        return Words.few(plain, 500);
    }

    void describe(UUID id, int place, ListRow row) {
        jdbc.sql(
                        """
                        update exchange.intake_item
                           set reference = :reference, issued_on = :on, issuer = :issuer, type = :type, title = :title, remark = :remark
                         where intake_id = :id and place = :place
                        """)
                .param("id", id)
                .param("place", place)
                .param("reference", row.reference())
                .param("on", row.issuedOn())
                .param("issuer", row.issuer())
                .param("type", row.type() == null ? null : row.type().name())
                .param("title", row.title())
                .param("remark", row.remark())
                .update();
    }

    void addStray(UUID id, ListRow row, Viewer viewer) {
        jdbc.sql(
                        """
                        insert into exchange.intake_stray (intake_id, line, member_id, path) values (:id, :line, :member, :path)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("line", row.line())
                .param("member", viewer.member().value())
                .param("path", Words.few(row.file(), 300))
                .update();
    }

    List<String> strays(UUID id, int limit) {
        return jdbc.sql(
                        "select path from exchange.intake_stray where intake_id = :id order by line limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    Optional<Intake> find(UUID id, AccountId account) {
        return jdbc.sql(LINES + "where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account.value())
                .query(IntakeRepository::intake)
                .optional();
    }

    Optional<Intake> find(UUID id) {
        return jdbc.sql(LINES + "where id = :id")
                .param("id", id)
                .query(IntakeRepository::intake)
                .optional();
    }

    List<Intake> latest(AccountId account, int limit) {
        return jdbc.sql(
                        LINES
                                + "where account_id = :account order by uploaded_at desc, id limit :limit")
                .param("account", account.value())
                .param("limit", limit)
                .query(IntakeRepository::intake)
                .list();
    }

    Optional<Owner> owner(UUID id) {
        return jdbc.sql(
                        "select account_id, member_id, owner, role, unit_id from exchange.intake where id = :id")
                .param("id", id)
                .query(Owner::of)
                .optional();
    }

    Optional<FileId> file(UUID id) {
        return jdbc.sql(
                        "select file_id from exchange.intake where id = :id and file_id is not null")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(FileId::new);
    }

    List<Item> items(UUID id, Collection<Verdict> verdicts, int limit, long offset) {
        return jdbc.sql(
                        ITEMS
                                + """
                                where intake_id = :id and verdict = any(:verdicts)
                                order by case verdict when 'REFUSED' then 0 when 'TWICE' then 1 when 'THERE' then 1 else 2 end, place
                                limit :limit offset :offset
                                """)
                .param("id", id)
                .param("verdicts", verdicts.stream().map(Enum::name).toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(IntakeRepository::item)
                .list();
    }

    List<Item> all(UUID id) {
        return jdbc.sql(ITEMS + "where intake_id = :id order by place")
                .param("id", id)
                .query(IntakeRepository::item)
                .list();
    }

    Tally tally(UUID id, Verdict next) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        jdbc.sql(
                        "select verdict, count(*)::int as n from exchange.intake_item where intake_id = :id group by verdict")
                .param("id", id)
                .query((row, _) ->
                        counts.put(Verdict.valueOf(row.getString("verdict")), row.getInt("n")))
                .list();
        var current =
                jdbc.sql(
                                "select path from exchange.intake_item where intake_id = :id and verdict = :next order by place limit 1")
                        .param("id", id)
                        .param("next", next.name())
                        .query(String.class)
                        .optional()
                        .orElse("");
        return new Tally(counts, current);
    }

    /// The next file that stands so, to the end of the transaction nobody else's: of two runners each takes another one.
    Optional<Item> take(UUID id, Verdict verdict) {
        return jdbc.sql(
                        ITEMS
                                + "where intake_id = :id and verdict = :verdict order by place limit 1 for update skip locked")
                .param("id", id)
                .param("verdict", verdict.name())
                .query(IntakeRepository::item)
                .optional();
    }

    /// A file of the same content before this one.
    Optional<String> twin(UUID id, String sha256, int before) {
        return jdbc.sql(
                        """
                        select path from exchange.intake_item
                         where intake_id = :id and sha256 = :sha256 and place < :before and verdict <> 'REFUSED' order by place limit 1
                        """)
                .param("id", id)
                .param("sha256", sha256)
                .param("before", before)
                .query(String.class)
                .optional();
    }

    void measured(UUID id, int place, String mediaType, String sha256) {
        jdbc.sql(
                        """
                        update exchange.intake_item set media_type = :type, sha256 = :sha256 where intake_id = :id and place = :place
                        """)
                .param("id", id)
                .param("place", place)
                .param("type", mediaType)
                .param("sha256", sha256)
                .update();
    }

    void judge(UUID id, int place, Verdict verdict, Outcome outcome) {
        jdbc.sql(
                        """
                        update exchange.intake_item
                           set verdict = :verdict, reason = :reason, argument = :argument, document_id = :document
                         where intake_id = :id and place = :place
                        """)
                .param("id", id)
                .param("place", place)
                .param("verdict", verdict.name())
                .param("reason", outcome.reason())
                .param("argument", outcome.argument())
                .param("document", outcome.document() == null ? null : outcome.document().value())
                .update();
    }

    /// Moves from one of the states to another; tells whether it did. From here on it reaches as far as who asks for it now.
    boolean begin(UUID id, State to, Collection<State> from, Viewer viewer, Instant at) {
        return jdbc.sql(
                                """
                                update exchange.intake
                                   set state = :to, role = :role, unit_id = :unit, cancel = false, reason = '', finished_at = null,
                                       touched_at = :at
                                 where id = :id and file_id is not null and state = any(:from)
                                """)
                        .param("id", id)
                        .param("to", to.name())
                        .param("from", from.stream().map(Enum::name).toArray(String[]::new))
                        .param("role", viewer.role().name())
                        .param("unit", viewer.unit().value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// Tells that somebody works on it; learns whether to stop.
    boolean touch(UUID id, Instant at) {
        return jdbc.sql(
                        "update exchange.intake set touched_at = :at where id = :id returning cancel or state not in ('CHECKING', 'RUNNING')")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void cancel(UUID id) {
        jdbc.sql(
                        "update exchange.intake set cancel = true where id = :id and state in ('CHECKING', 'RUNNING')")
                .param("id", id)
                .update();
    }

    void finish(UUID id, State state, String reason, Instant at) {
        jdbc.sql(
                        """
                        update exchange.intake
                           set state = :state, reason = :reason, checked = checked or :state in ('CHECKED', 'DONE'), finished_at = :at,
                               file_id = case when :state = 'DONE' then null else file_id end
                         where id = :id and state in ('CHECKING', 'RUNNING')
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Under way, and nobody has worked on them since.
    List<UUID> stalled(Instant before) {
        return jdbc.sql(
                        "select id from exchange.intake where state in ('CHECKING', 'RUNNING') and touched_at < :before order by id")
                .param("before", Timestamp.from(before))
                .query(UUID.class)
                .list();
    }

    /// Those that nobody came back to.
    List<UUID> left(Instant before) {
        return jdbc.sql(
                        """
                        select id from exchange.intake
                         where file_id is not null and state not in ('CHECKING', 'RUNNING') and touched_at < :before
                        """)
                .param("before", Timestamp.from(before))
                .query(UUID.class)
                .list();
    }

    void forget(Instant before) {
        jdbc.sql(
                        "delete from exchange.intake where uploaded_at < :before and state not in ('CHECKING', 'RUNNING')")
                .param("before", Timestamp.from(before))
                .update();
    }

    void drop(UUID id) {
        jdbc.sql("update exchange.intake set file_id = null where id = :id")
                .param("id", id)
                .update();
    }

    void silence(DocumentId document) {
        jdbc.sql(
                        """
                        update exchange.intake_item
                           set path = '-', reference = '', issued_on = null, issuer = '', title = '', remark = ''
                         where document_id = :document
                        """)
                .param("document", document.value())
                .update();
    }

    private static Intake intake(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Intake(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Direction.valueOf(row.getString("direction")),
                row.getObject("arrived_on", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                State.valueOf(row.getString("state")),
                row.getBoolean("kept"),
                row.getBoolean("checked"),
                row.getString("reason"),
                row.getTimestamp("uploaded_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var type = row.getString("type");
        var document = row.getObject("document_id", UUID.class);
        return new Item(
                row.getInt("place"),
                row.getString("path"),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("sha256"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getString("argument"),
                row.getString("remark"),
                type == null ? null : DocumentType.valueOf(type),
                row.getString("reference"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("title"),
                document == null ? null : new DocumentId(document));
    }
}
