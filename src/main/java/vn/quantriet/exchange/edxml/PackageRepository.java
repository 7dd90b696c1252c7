package vn.quantriet.exchange.edxml;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.file.FileId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// Keeps packages that came, and under which id each unit exchanges papers.
@Repository
class PackageRepository {

    private static final String LINES =
            """
            select p.id, p.name, p.organ, p.organ_name, p.code, p.reference, p.issued_on, p.subject, p.due_on, p.priority, p.business,
                   p.reason, p.target, p.signed, p.document_id, p.receiver, p.received_at,
                   d.accepted, coalesce(d.reason, '') as decision_reason, coalesce(d.decider, '') as decider, d.decided_at
              from exchange.package p
              left join exchange.package_decision d on d.package_id = p.id
            """;

    private final JdbcClient jdbc;

    PackageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One package at a time comes to a unit, so that two equal ones at once are still recognised.
    void lock(UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:unit, 21))")
                .param("unit", unit.toString())
                .query((row, _) -> "")
                .list();
    }

    /// The same paper of the same organisation, asking for the same.
    Optional<UUID> same(Envelope envelope, UnitId unit) {
        return jdbc.sql(
                        """
                        select id from exchange.package
                         where unit_id = :unit and organ = :organ and code = :code and business = :business
                        """)
                .param("unit", unit.value())
                .param("organ", organ(envelope))
                .param("code", envelope.code())
                .param("business", envelope.business().name())
                .query(UUID.class)
                .optional();
    }

    private static String organ(Envelope envelope) {
        return envelope.from().id().isEmpty() ? envelope.from().name() : envelope.from().id();
    }

    void add(UUID id, String name, Envelope envelope, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into exchange.package (id, unit_id, name, organ, organ_name, code, reference, issued_on, subject, due_on,
                               priority, business, reason, target, signed, received_by, receiver, received_at)
                        values (:id, :unit, :name, :organ, :organName, :code, :reference, :issuedOn, :subject, :dueOn, :priority,
                               :business, :reason, :target, :signed, :by, :receiver, :at)
                        """)
                .param("id", id)
                .param("unit", by.unit().value())
                .param("name", name)
                .param("organ", organ(envelope))
                .param("organName", envelope.from().name())
                .param("code", envelope.code())
                .param("reference", envelope.reference())
                .param("issuedOn", envelope.issuedOn())
                .param("subject", envelope.subject())
                .param("dueOn", envelope.dueOn())
                .param("priority", envelope.priority())
                .param("business", envelope.business().name())
                .param("reason", envelope.reason())
                .param("target", envelope.target())
                .param("signed", envelope.signed())
                .param("by", by.member().value())
                .param("receiver", by.name())
                .param("at", Timestamp.from(at))
                .update();
        for (int place = 0; place < envelope.traces().size(); place++) {
            var trace = envelope.traces().get(place);
            jdbc.sql("insert into exchange.package_trace values (:id, :place, :organ, :at)")
                    .param("id", id)
                    .param("place", place)
                    .param("organ", trace.organ())
                    .param("at", trace.at())
                    .update();
        }
    }

    void addFiles(UUID id, List<PackageFile> files) {
        for (var file : files) {
            jdbc.sql(
                            """
                            insert into exchange.package_file (package_id, place, cid, name, media_type, size, file_id)
                            values (:id, :place, :cid, :name, :type, :size, :file)
                            """)
                    .param("id", id)
                    .param("place", file.place())
                    .param("cid", file.cid())
                    .param("name", file.name())
                    .param("type", file.mediaType())
                    .param("size", file.size())
                    .param("file", file.file() == null ? null : file.file().value())
                    .update();
        }
    }

    void became(UUID id, DocumentId document) {
        jdbc.sql("update exchange.package set document_id = :document where id = :id")
                .param("id", id)
                .param("document", document.value())
                .update();
    }

    /// The file stands in the register now, or may not be kept.
    void letGo(UUID id, int place) {
        jdbc.sql(
                        "update exchange.package_file set file_id = null where package_id = :id and place = :place")
                .param("id", id)
                .param("place", place)
                .update();
    }

    Optional<EdxmlPackage> find(UUID id, UnitId unit) {
        return jdbc.sql(LINES + "where p.id = :id and p.unit_id = :unit")
                .param("id", id)
                .param("unit", unit.value())
                .query(PackageRepository::line)
                .optional();
    }

    /// Requests that wait first.
    List<EdxmlPackage> of(UnitId unit, int limit, long offset) {
        return jdbc.sql(
                        LINES
                                + """
                                where p.unit_id = :unit
                                order by (p.business <> 'NEW' and d.package_id is null) desc, p.received_at desc, p.id limit :limit offset :offset
                                """)
                .param("unit", unit.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(PackageRepository::line)
                .list();
    }

    long count(UnitId unit) {
        return jdbc.sql("select count(*) from exchange.package where unit_id = :unit")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    /// The paper that a package of this organisation brought under this id.
    Optional<DocumentId> paper(String organ, String code, UnitId unit) {
        return jdbc.sql(
                        """
                        select document_id from exchange.package
                         where unit_id = :unit and organ = :organ and code = :code and document_id is not null
                         order by received_at limit 1
                        """)
                .param("unit", unit.value())
                .param("organ", organ)
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    List<PackageFile> files(UUID id) {
        return jdbc.sql(
                        """
                        select place, cid, name, media_type, size, file_id from exchange.package_file where package_id = :id order by place
                        """)
                .param("id", id)
                .query(PackageRepository::file)
                .list();
    }

    List<Trace> traces(UUID id) {
        return jdbc.sql(
                        "select organ, at from exchange.package_trace where package_id = :id order by place")
                .param("id", id)
                .query(Trace.class)
                .list();
    }

    /// Whether it was the first decision; there is one.
    boolean decide(UUID id, boolean accepted, String reason, Viewer by, Instant at) {
        return jdbc.sql(
                                """
                                insert into exchange.package_decision (package_id, accepted, reason, decided_by, decider, decided_at)
                                values (:id, :accepted, :reason, :by, :decider, :at) on conflict do nothing
                                """)
                        .param("id", id)
                        .param("accepted", accepted)
                        .param("reason", reason)
                        .param("by", by.member().value())
                        .param("decider", by.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<String> organ(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select organ from exchange.organ
                         where unit_id = :unit and valid_from <= :day order by valid_from desc limit 1
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(String.class)
                .optional();
    }

    void setOrgan(UnitId unit, String organ, LocalDate from, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into exchange.organ (unit_id, valid_from, organ, set_by, setter, set_at)
                        values (:unit, :from, :organ, :by, :setter, :at)
                        on conflict (unit_id, valid_from) do update
                          set organ = :organ, set_by = :by, setter = :setter, set_at = :at
                        """)
                .param("unit", unit.value())
                .param("from", from)
                .param("organ", organ)
                .param("by", by.member().value())
                .param("setter", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// What a request says of its paper, for the day when somebody takes it up.
    void addDescription(UUID id, Envelope envelope) {
        var signature = envelope.signatures().stream().findFirst();
        jdbc.sql(
                        """
                        insert into exchange.package_description (package_id, type_name, place, in_charge, signer, capacity, role, recipients)
                        values (:id, :type, :place, :inCharge, :signer, :capacity, :role, :recipients)
                        """)
                .param("id", id)
                .param("type", envelope.typeName())
                .param("place", envelope.place())
                .param("inCharge", envelope.from().inCharge())
                .param("signer", signature.map(Signature::name).orElse(""))
                .param("capacity", signature.map(Signature::capacity).orElse(""))
                .param("role", signature.map(Signature::role).orElse(""))
                .param(
                        "recipients",
                        envelope.recipients().stream()
                                .map(PackageRepository::printed)
                                .toArray(String[]::new))
                .update();
    }

    private static String printed(Recipient recipient) {
        return recipient.purpose().isEmpty()
                ? recipient.name()
                : recipient.name() + " (" + recipient.purpose() + ")";
    }

    /// The envelope of a request as far as it is needed to file its paper.
    Envelope description(EdxmlPackage found) {
        return jdbc.sql(
                        """
                        select type_name, place, in_charge, signer, capacity, role, recipients
                          from exchange.package_description where package_id = :id
                        """)
                .param("id", found.id())
                .query((row, _) ->
                        new Envelope(
                                new Organ(
                                        found.organ(),
                                        row.getString("in_charge"),
                                        found.organName()),
                                found.reference(),
                                row.getString("place"),
                                found.issuedOn(),
                                row.getString("type_name"),
                                found.subject(),
                                List.of(
                                        new Signature(
                                                row.getString("signer"),
                                                row.getString("capacity"),
                                                row.getString("role"))),
                                Stream.of((String[]) row.getArray("recipients").getArray())
                                        .map(EnvelopeReader::recipient)
                                        .toList(),
                                found.dueOn(),
                                found.priority(),
                                List.of(),
                                found.code(),
                                List.of(),
                                found.business(),
                                found.reason(),
                                found.target(),
                                found.signed(),
                                List.of()))
                .single();
    }

    /// Packages that became this paper.
    List<UUID> thatBecame(DocumentId document) {
        return jdbc.sql("select id from exchange.package where document_id = :document")
                .param("document", document.value())
                .query(UUID.class)
                .list();
    }

    /// What tells what the paper is about goes; that the package came stays.
    void silence(UUID id) {
        jdbc.sql("update exchange.package set subject = '', reason = '', name = '' where id = :id")
                .param("id", id)
                .update();
        jdbc.sql(
                        "update exchange.package_file set name = '', file_id = null where package_id = :id")
                .param("id", id)
                .update();
    }

    private static PackageFile file(ResultSet row, int number) throws SQLException {
        var file = row.getObject("file_id", UUID.class);
        return new PackageFile(
                row.getInt("place"),
                row.getString("cid"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                file == null ? null : new FileId(file));
    }

    private static EdxmlPackage line(ResultSet row, int number) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        return new EdxmlPackage(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organ"),
                row.getString("organ_name"),
                row.getString("code"),
                row.getString("reference"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("priority"),
                Business.valueOf(row.getString("business")),
                row.getString("reason"),
                row.getString("target"),
                row.getBoolean("signed"),
                document == null ? null : new DocumentId(document),
                row.getString("receiver"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("accepted", Boolean.class),
                row.getString("decision_reason"),
                row.getString("decider"),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
