package vn.quantriet.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.PositionTitle;

/// Keeps number and holder of secret papers.
@Repository
class SecretEntryRepository {

    private static final String HOLDINGS =
            "select h.id, h.kind, h.holder, h.post, h.since, h.enterer, h.entered_at from document.secret_holding h ";

    private static final String ENTRIES =
            """
            select e.id, e.direction, e.arrival_number, e.arrived_on, e.reference, e.issued_on, e.issuer, e.copies, e.pages,
                   e.enterer, e.entered_at, d.code, d.name, d.name_en,
                   h.id as holding, h.kind, h.holder, h.post, h.since, h.enterer as handed_by, h.entered_at as handed_at
              from document.secret_entry e
              join lateral (select code, name, name_en from document.secrecy_degree
                             where code = e.degree
                             order by valid_from <= coalesce(e.issued_on, e.entered_at::date) desc,
                                      abs(valid_from - coalesce(e.issued_on, e.entered_at::date)) limit 1) d on true
              join lateral (select * from document.secret_holding
                             where entry_id = e.id order by since desc, id desc limit 1) h on true
            """;

    private final JdbcClient jdbc;

    SecretEntryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SecretDegree> degrees(LocalDate day) {
        return jdbc.sql(
                        """
                        select code, name, name_en from document.secrecy_degree
                         where valid_from <= :day and (valid_to is null or valid_to >= :day) order by rank
                        """)
                .param("day", day)
                .query(SecretDegree.class)
                .list();
    }

    List<SecretEntry> of(UnitId unit, int limit, long offset) {
        return jdbc.sql(
                        ENTRIES
                                + "where e.unit_id = :unit order by e.entered_at desc, e.id limit :limit offset :offset")
                .param("unit", unit.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(SecretEntryRepository::entry)
                .list();
    }

    long count(UnitId unit) {
        return jdbc.sql("select count(*) from document.secret_entry where unit_id = :unit")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    Optional<SecretEntry> find(UUID id, UnitId unit) {
        return jdbc.sql(ENTRIES + "where e.id = :id and e.unit_id = :unit")
                .param("id", id)
                .param("unit", unit.value())
                .query(SecretEntryRepository::entry)
                .optional();
    }

    /// The same paper of the same issuer and day, or the refused upload, has an entry already.
    boolean isThere(SecretEntryForm form, UnitId unit) {
        return jdbc.sql(
                        """
                        select exists (select 1 from document.secret_entry
                                        where unit_id = :unit
                                          and (refused_id = :refused::uuid
                                               or direction = :direction and reference_key = :key and issuer = :issuer
                                                  and issued_on is not distinct from :on::date))
                        """)
                .param("unit", unit.value())
                .param("refused", form.refused())
                .param("direction", direction(form).name())
                .param("key", new Reference(form.symbol()).key())
                .param("issuer", form.from())
                .param("on", form.issuedOn())
                .query(Boolean.class)
                .single();
    }

    void add(SecretEntryForm form, ArrivalStamp arrival, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into document.secret_entry (id, unit_id, unit_path, direction, arrival_number, arrived_on, reference,
                               reference_key, issued_on, issuer, degree, copies, pages, refused_id, entered_by, enterer, entered_at)
                        values (:id, :unit, :path::ltree, :direction, :number, :arrivedOn, :reference, :key, :issuedOn, :issuer,
                               :degree, :copies, :pages, :refused, :by, :enterer, :at)
                        """)
                .param("id", form.step())
                .param("unit", by.unit().value())
                .param("path", by.path().value())
                .param("direction", direction(form).name())
                .param("number", arrival.number())
                .param("arrivedOn", arrival.on())
                .param("reference", form.symbol())
                .param("key", new Reference(form.symbol()).key())
                .param("issuedOn", form.issuedOn())
                .param("issuer", form.from())
                .param("degree", form.degree())
                .param("copies", form.copies())
                .param("pages", form.pages())
                .param("refused", form.refused())
                .param("by", by.member().value())
                .param("enterer", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// The upload gives its number away, and forgets what was typed with it: units above see that it came, no more.
    void takeOver(DocumentId refused) {
        jdbc.sql(
                        """
                        update document.document
                           set arrival_number = null, reference = '', reference_key = '', reference_fold = '', issuer = '', issuer_fold = '',
                               issued_on = null, place = '', parent_body = ''
                         where id = :id
                        """)
                .param("id", refused.value())
                .update();
    }

    /// Twice under one id changes nothing.
    void hand(UUID entry, HoldingForm form, String holder, LocalDate since, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into document.secret_holding (id, entry_id, unit_id, unit_path, kind, member_id, holder, post, since,
                               entered_by, enterer, entered_at)
                        values (:id, :entry, :unit, :path::ltree, :kind, :member, :holder, :post, :since, :by, :enterer, :at)
                        on conflict do nothing
                        """)
                .param("id", form.step())
                .param("entry", entry)
                .param("unit", by.unit().value())
                .param("path", by.path().value())
                .param("kind", form.becomes().name())
                .param("member", form.member())
                .param("holder", holder)
                .param("post", form.post() == null ? "" : form.post().name())
                .param("since", since)
                .param("by", by.member().value())
                .param("enterer", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// One at a time hands a paper on.
    void lock(UUID entry) {
        jdbc.sql("select id from document.secret_entry where id = :id for no key update")
                .param("id", entry)
                .query(UUID.class)
                .optional();
    }

    /// The last first.
    List<SecretHolding> holdings(UUID entry) {
        return jdbc.sql(HOLDINGS + "where h.entry_id = :entry order by h.since desc, h.id desc")
                .param("entry", entry)
                .query((row, _) -> holding(row, "id", "enterer", "entered_at"))
                .list();
    }

    private static Direction direction(SecretEntryForm form) {
        return form.isIncoming() ? Direction.INCOMING : Direction.OUTGOING;
    }

    private static SecretEntry entry(ResultSet row, int number) throws SQLException {
        return new SecretEntry(
                row.getObject("id", UUID.class),
                Direction.valueOf(row.getString("direction")),
                row.getObject("arrival_number", Integer.class),
                row.getObject("arrived_on", LocalDate.class),
                row.getString("reference"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                new SecretDegree(
                        row.getString("code"), row.getString("name"), row.getString("name_en")),
                row.getInt("copies"),
                row.getInt("pages"),
                row.getString("enterer"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                holding(row, "holding", "handed_by", "handed_at"));
    }

    private static SecretHolding holding(ResultSet row, String id, String by, String at)
            throws SQLException {
        return new SecretHolding(
                row.getObject(id, UUID.class),
                SecretHolding.Kind.valueOf(row.getString("kind")),
                row.getString("holder"),
                post(row.getString("post")),
                row.getObject("since", LocalDate.class),
                row.getString(by),
                row.getObject(at, OffsetDateTime.class).toInstant());
    }

    private static @Nullable PositionTitle post(String name) {
        return name.isEmpty() ? null : PositionTitle.valueOf(name);
    }
}
