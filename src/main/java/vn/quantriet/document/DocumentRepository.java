package vn.quantriet.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.file.StoredFile;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;

/// Reads and writes documents.
@Repository
class DocumentRepository {

    static final String LINES =
            """
            select d.id, d.type, d.reference, d.issued_on, d.issuer, d.title, d.unit_id as unit,
                   coalesce(u.short_name, '') as unit_name, d.direction, d.arrival_number, d.arrived_on, d.file_name,
                   coalesce(r.outcome, 'READING') as state, d.registered_at
              from document.document d
              left join document.reading r on r.document_id = d.id
              left join organization.unit_today u on u.id = d.unit_id
            """;

    private final JdbcClient jdbc;
    private final SearchEntries entries;

    DocumentRepository(JdbcClient jdbc, SearchEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /// One paper at a time enters a register, so that two equal files at once are still recognised.
    void lockRegister(UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:unit, 20))")
                .param("unit", unit.toString())
                .query(rows -> {});
    }

    /// The same file in the unit's register or delivered to it.
    Optional<DocumentId> same(String sha256, UnitId unit) {
        return jdbc.sql(
                        """
                        select d.id from document.document d
                         where d.sha256 = :sha256
                           and (d.unit_id = :unit
                                or exists (select 1 from document.delivery v where v.document_id = d.id and v.unit_id = :unit))
                         order by d.unit_id = :unit desc, d.registered_at limit 1
                        """)
                .param("sha256", sha256)
                .param("unit", unit.value())
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    void add(DocumentId id, NewPaper paper, StoredFile file, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into document.document (id, unit_id, unit_path, file_id, file_name, sha256, direction,
                               arrival_number, arrived_on, channel, registered_by, registrar, registered_at)
                        values (:id, :unit, :path::ltree, :file, :fileName, :sha256, :direction,
                               :arrivalNumber, :arrivedOn, :channel, :by, :registrar, :at)
                        """)
                .param("id", id.value())
                .param("unit", by.unit().value())
                .param("path", by.path().value())
                .param("file", file.id().value())
                .param("fileName", file.name())
                .param("sha256", file.sha256())
                .param("direction", paper.direction().name())
                .param("arrivalNumber", paper.arrival().number())
                .param("arrivedOn", paper.arrival().on())
                .param("channel", paper.arrival().channel().name())
                .param("by", by.member().value())
                .param("registrar", by.name())
                .param("at", Timestamp.from(at))
                .update();
        describe(id, paper.description());
    }

    void describe(DocumentId id, Description description) {
        var reference = new Reference(description.reference());
        jdbc.sql(
                        """
                        update document.document
                           set type = :type, reference = :reference, reference_key = :key, reference_fold = :referenceFold, issued_on = :issuedOn, place = :place,
                               issuer = :issuer, issuer_fold = :fold, parent_body = :parentBody, title = :title
                         where id = :id
                        """)
                .param("id", id.value())
                .param("type", name(description.type()))
                .param("reference", description.reference())
                .param("key", reference.key())
                .param("referenceFold", reference.fold())
                .param("issuedOn", description.issuedOn())
                .param("place", description.place())
                .param("issuer", description.issuer())
                .param("fold", Fold.fold(description.issuer()))
                .param("parentBody", description.parentBody())
                .param("title", description.title())
                .update();
        replaceSignatures(id, description.signatures());
        replaceRecipients(id, description.recipients());
        entries.renew(id);
    }

    Optional<DocumentLine> line(DocumentId id, Viewer viewer) {
        return jdbc.sql(LINES + "where d.id = :id and " + Sight.of(viewer.acting()))
                .param("id", id.value())
                .param("path", viewer.path().value())
                .param("member", viewer.member().value())
                .query(DocumentLine.class)
                .optional();
    }

    Optional<Description> description(DocumentId id) {
        return jdbc.sql(
                        """
                        select type, reference, issued_on, place, issuer, parent_body, title
                          from document.document where id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> description(row, signatures(id), recipients(id)))
                .optional();
    }

    Optional<String> text(DocumentId id) {
        return jdbc.sql("select content from document.text where document_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    boolean isConfirmed(DocumentId id) {
        return jdbc.sql("select exists (select 1 from document.revision where document_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void deliver(DocumentId id, UnitLine unit, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into document.delivery (document_id, unit_id, unit_path, sent_by, sender, sent_at)
                        values (:id, :unit, :path::ltree, :by, :sender, :at) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("unit", unit.id().value())
                .param("path", unit.path().value())
                .param("by", by.member().value())
                .param("sender", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<DocumentFacts> facts(DocumentId id) {
        return jdbc.sql(
                        """
                        select d.file_id as file, d.channel, d.registrar, r.outcome, r.reason, coalesce(r.pages, 0) as pages,
                               v.reviser as confirmed_by, v.revised_at as confirmed_at
                          from document.document d
                          left join document.reading r on r.document_id = d.id
                          left join lateral (select reviser, revised_at from document.revision
                                              where document_id = d.id order by revised_at desc limit 1) v on true
                         where d.id = :id
                        """)
                .param("id", id.value())
                .query(DocumentFacts.class)
                .optional();
    }

    void revise(DocumentId id, ArrivalStamp arrival, Direction direction) {
        jdbc.sql(
                        """
                        update document.document
                           set arrival_number = :number, arrived_on = :on, channel = :channel, direction = :direction where id = :id
                        """)
                .param("id", id.value())
                .param("number", arrival.number())
                .param("on", arrival.on())
                .param("channel", arrival.channel().name())
                .param("direction", direction.name())
                .update();
    }

    void addRevision(DocumentId id, Viewer by, String changed, Instant at) {
        jdbc.sql(
                        """
                        insert into document.revision (document_id, revised_at, revised_by, reviser, changed)
                        values (:id, :at, :by, :reviser, :changed)
                        """)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("by", by.member().value())
                .param("reviser", by.name())
                .param("changed", changed)
                .update();
    }

    boolean isArrivalTaken(DocumentId id, UnitId unit, ArrivalStamp arrival) {
        return jdbc.sql(
                        """
                        select exists (select 1 from document.document
                                        where unit_id = :unit and arrival_number = :number and id <> :id
                                          and extract(year from arrived_on) = extract(year from :on::date))
                            or exists (select 1 from document.secret_entry
                                        where unit_id = :unit and arrival_number = :number
                                          and extract(year from arrived_on) = extract(year from :on::date))
                        """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("number", arrival.number())
                .param("on", arrival.on())
                .query(Boolean.class)
                .single();
    }

    /// The number after the last one of the year in the unit's register of incoming papers, secret ones among them.
    int nextArrivalNumber(UnitId unit, int year) {
        return jdbc.sql(
                        """
                        select greatest(
                          (select coalesce(max(arrival_number), 0) from document.document
                            where unit_id = :unit and extract(year from arrived_on) = :year),
                          (select coalesce(max(arrival_number), 0) from document.secret_entry
                            where unit_id = :unit and extract(year from arrived_on) = :year)) + 1
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /// The last first, as many as a page shows.
    List<DeliveryLine> deliveries(DocumentId id, int limit) {
        return jdbc.sql(
                        """
                        select v.unit_id as unit, coalesce(u.name, '') as unit_name, g.purpose, v.sender, v.sent_at
                          from document.delivery v
                          left join organization.unit_today u on u.id = v.unit_id
                          left join document.sending g on g.id = v.sending_id
                         where v.document_id = :id order by v.sent_at desc, u.path limit :limit
                        """)
                .param("id", id.value())
                .param("limit", limit)
                .query(DeliveryLine.class)
                .list();
    }

    List<HistoryLine> history(DocumentId id) {
        return jdbc.sql(
                        """
                        select d.registered_at as at, 'document.history.registered' as key, d.registrar as who, d.file_name as detail
                          from document.document d where d.id = :id
                        union all
                        select r.read_at, 'document.history.' || lower(r.outcome), '', '' from document.reading r where r.document_id = :id
                        union all
                        select n.ended_at, 'document.history.recognition_' || lower(n.outcome), n.ender, '' from document.recognition n
                         where n.document_id = :id and n.ended_at is not null
                        union all
                        select c.corrected_at, 'document.history.page_corrected', c.corrector, c.page::text
                          from document.page_correction c where c.document_id = :id
                        union all
                        select v.revised_at, 'document.history.revised', v.reviser, v.changed from document.revision v where v.document_id = :id
                        union all
                        select s.sent_at, 'document.history.delivered', s.sender, left(string_agg(coalesce(u.name, ''), ', ' order by u.path), 1000)
                          from document.delivery s left join organization.unit_today u on u.id = s.unit_id
                         where s.document_id = :id group by s.sent_at, s.sender
                        order by at desc, key
                        """)
                .param("id", id.value())
                .query(HistoryLine.class)
                .list();
    }

    private List<Signature> signatures(DocumentId id) {
        return jdbc.sql(
                        "select name, capacity, role from document.signature where document_id = :id order by place")
                .param("id", id.value())
                .query(Signature.class)
                .list();
    }

    private List<Recipient> recipients(DocumentId id) {
        return jdbc.sql(
                        "select name, purpose from document.recipient where document_id = :id order by place")
                .param("id", id.value())
                .query(Recipient.class)
                .list();
    }

    private void replaceSignatures(DocumentId id, List<Signature> signatures) {
        jdbc.sql("delete from document.signature where document_id = :id")
                .param("id", id.value())
                .update();
        for (int place = 0; place < signatures.size(); place++) {
            var signature = signatures.get(place);
            jdbc.sql("insert into document.signature values (:id, :place, :name, :capacity, :role)")
                    .param("id", id.value())
                    .param("place", place)
                    .param("name", signature.name())
                    .param("capacity", signature.capacity())
                    .param("role", signature.role())
                    .update();
        }
    }

    private void replaceRecipients(DocumentId id, List<Recipient> recipients) {
        jdbc.sql("delete from document.recipient where document_id = :id")
                .param("id", id.value())
                .update();
        for (int place = 0; place < recipients.size(); place++) {
            var recipient = recipients.get(place);
            jdbc.sql("insert into document.recipient values (:id, :place, :name, :purpose)")
                    .param("id", id.value())
                    .param("place", place)
                    .param("name", recipient.name())
                    .param("purpose", recipient.purpose())
                    .update();
        }
    }

    private static Description description(
            ResultSet row, List<Signature> signatures, List<Recipient> recipients)
            throws SQLException {
        var type = row.getString("type");
        return new Description(
                type == null ? null : DocumentType.valueOf(type),
                row.getString("reference"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("place"),
                row.getString("issuer"),
                row.getString("parent_body"),
                row.getString("title"),
                signatures,
                recipients);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
