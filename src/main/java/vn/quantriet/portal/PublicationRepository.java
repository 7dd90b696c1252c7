package vn.quantriet.portal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.document.Link;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Writes what is published, and reads it for those who publish.
@Repository
class PublicationRepository {

    private static final String LINES =
            """
            select p.id, p.document_id as document, p.public_id, e.title, e.type, e.reference, e.number, e.visible_from,
                   e.visible_until, e.publisher, e.published_at, w.edition_id is not null as withdrawn
              from portal.publication p
              join portal.edition e on e.id = p.edition_id
              left join portal.withdrawal w on w.edition_id = e.id
             where p.unit_id = :unit
            """;

    private final JdbcClient jdbc;

    PublicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The publication of the paper, made if it is not there; one at a time works on it until the transaction ends.
    UUID locked(DocumentLine paper) {
        jdbc.sql(
                        """
                        insert into portal.publication (id, public_id, unit_id, document_id) values (:id, :publicId, :unit, :document)
                        on conflict (document_id) do nothing
                        """)
                .param("id", Uuid7.next())
                .param("publicId", PublicId.next())
                .param("unit", paper.unit().value())
                .param("document", paper.id().value())
                .update();
        return jdbc.sql(
                        "select id from portal.publication where document_id = :document for no key update")
                .param("document", paper.id().value())
                .query(UUID.class)
                .single();
    }

    Optional<String> publicId(DocumentId document) {
        return jdbc.sql(
                        "select public_id from portal.publication where document_id = :document and edition_id is not null")
                .param("document", document.value())
                .query(String.class)
                .optional();
    }

    /// The last edition of the paper.
    Optional<Edition> edition(DocumentId document) {
        return jdbc.sql(
                        """
                        select e.id, e.number, e.title, e.summary, e.type, e.reference, e.issued_on, e.issuer, e.parent_body, e.signer,
                               e.recipients, e.shows_signer, e.shows_recipients, e.content, e.attachment, e.file_id as file, e.visible_from, e.visible_until, e.publisher,
                               e.published_at, w.withdrawn_on
                          from portal.publication p
                          join portal.edition e on e.id = p.edition_id
                          left join portal.withdrawal w on w.edition_id = e.id
                         where p.document_id = :document
                        """)
                .param("document", document.value())
                .query(Edition.class)
                .optional();
    }

    boolean exists(UUID edition) {
        return jdbc.sql("select exists (select 1 from portal.edition where id = :id)")
                .param("id", edition)
                .query(Boolean.class)
                .single();
    }

    void add(UUID publication, NewEdition edition, int number, Viewer by, Instant at) {
        var copy = edition.copy();
        jdbc.sql(
                        """
                        insert into portal.edition (id, publication_id, number, title, summary, type, reference, reference_key, issued_on,
                               issuer, parent_body, signer, recipients, shows_signer, shows_recipients, content, attachment, file_id,
                               visible_from, visible_until,
                               published_by, publisher, published_at)
                        values (:id, :publication, :number, :title, :summary, :type, :reference, :key, :issuedOn,
                               :issuer, :parentBody, :signer, :recipients, :showsSigner, :showsRecipients, :content, :attachment, :file, :visibleFrom, :visibleUntil,
                               :by, :publisher, :at)
                        """)
                .param("id", edition.id())
                .param("publication", publication)
                .param("number", number)
                .param("title", edition.title())
                .param("summary", edition.summary())
                .param("type", name(copy.type()))
                .param("reference", copy.reference())
                .param("key", edition.key())
                .param("issuedOn", copy.issuedOn())
                .param("issuer", copy.issuer())
                .param("parentBody", copy.parentBody())
                .param("signer", copy.signer())
                .param("recipients", copy.recipients())
                .param("showsSigner", edition.showsSigner())
                .param("showsRecipients", edition.showsRecipients())
                .param("content", copy.content())
                .param("attachment", edition.attachment().name())
                .param("file", edition.file())
                .param("visibleFrom", edition.visibleFrom())
                .param("visibleUntil", edition.visibleUntil())
                .param("by", by.member().value())
                .param("publisher", by.name())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("update portal.publication set edition_id = :edition where id = :id")
                .param("edition", edition.id())
                .param("id", publication)
                .update();
    }

    void cite(UUID edition, List<Link> links) {
        for (int place = 0; place < links.size(); place++) {
            var link = links.get(place);
            var citation = link.citation();
            var name = citation.name();
            var target = link.isSure() ? link.to() : null;
            jdbc.sql(
                            """
                            insert into portal.edition_citation
                              (edition_id, place, words, type, reference, reference_key, issued_on, issuer, target_id)
                            values (:edition, :place, :words, :type, :reference, :key, :issuedOn, :issuer, :target)
                            """)
                    .param("edition", edition)
                    .param("place", place)
                    .param("words", citation.words())
                    .param("type", name(name.type()))
                    .param("reference", name.reference())
                    .param("key", name.key())
                    .param("issuedOn", name.issuedOn())
                    .param("issuer", name.issuer())
                    .param("target", target == null ? null : target.id().value())
                    .update();
        }
    }

    /// Twice changes nothing.
    void withdraw(UUID edition, String reason, LocalDate on, @Nullable Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into portal.withdrawal (edition_id, reason, withdrawn_on, withdrawn_by, withdrawer, withdrawn_at)
                        values (:edition, :reason, :on, :by, :withdrawer, :at) on conflict do nothing
                        """)
                .param("edition", edition)
                .param("reason", reason)
                .param("on", on)
                .param("by", by == null ? null : by.member().value())
                .param("withdrawer", by == null ? "" : by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Leaves nothing of the paper in any edition; gives the PDFs that were handed in for it.
    List<UUID> empty(DocumentId document) {
        var editions =
                "(select e.id from portal.edition e join portal.publication p on p.id = e.publication_id where p.document_id = :document)";
        var files =
                jdbc.sql(
                                "select distinct file_id from portal.edition where attachment = 'PDF' and id in "
                                        + editions)
                        .param("document", document.value())
                        .query(UUID.class)
                        .list();
        jdbc.sql("delete from portal.edition_citation where edition_id in " + editions)
                .param("document", document.value())
                .update();
        jdbc.sql(
                        """
                        update portal.edition
                           set title = '…', summary = '', signer = '', recipients = '', content = '', attachment = 'NONE', file_id = null
                         where id in
                        """
                                + editions)
                .param("document", document.value())
                .update();
        return files;
    }

    /// The last first.
    List<PublicationStep> history(DocumentId document) {
        return jdbc.sql(
                        """
                        select e.published_at as at,
                               case when e.number = 1 then 'portal.history.published' else 'portal.history.published_again' end as key,
                               e.number, e.publisher as who, e.title as detail
                          from portal.publication p join portal.edition e on e.publication_id = p.id
                         where p.document_id = :document
                        union all
                        select w.withdrawn_at, 'portal.history.withdrawn', e.number, w.withdrawer, w.reason
                          from portal.publication p
                          join portal.edition e on e.publication_id = p.id
                          join portal.withdrawal w on w.edition_id = e.id
                         where p.document_id = :document
                         order by at desc, key desc limit 200
                        """)
                .param("document", document.value())
                .query(PublicationStep.class)
                .list();
    }

    /// The last published first.
    List<PublicationLine> lines(UnitId unit, int limit, long offset) {
        return jdbc.sql(LINES + " order by e.published_at desc, p.id limit :limit offset :offset")
                .param("unit", unit.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(PublicationLine.class)
                .list();
    }

    long count(UnitId unit) {
        return jdbc.sql(
                        "select count(*) from portal.publication where unit_id = :unit and edition_id is not null")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
