package vn.quantriet.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Keeps which papers a paper names.
@Repository
class CitationRepository {

    private static final String CITATIONS =
            """
            select c.id, c.document_id, c.type, c.reference, c.issued_on, c.issuer, c.relation, c.words,
                   c.passage_start, c.passage_end, c.adder, c.target_id, c.settler
              from document.citation c
            """;

    private final JdbcClient jdbc;

    CitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of the text, what persons added last.
    List<Citation> of(Collection<DocumentId> papers) {
        return jdbc.sql(
                        CITATIONS
                                + "where c.document_id = any(:papers) order by c.document_id, c.place, c.id")
                .param("papers", ids(papers))
                .query(CitationRepository::citation)
                .list();
    }

    /// Those that may mean one of the papers: by number, or because a person said so.
    List<Citation> naming(Collection<String> keys, Collection<DocumentId> papers) {
        return jdbc.sql(
                        CITATIONS
                                + """
                                where (c.reference_key <> '' and c.reference_key = any(:keys) or c.target_id = any(:papers))
                                order by c.document_id, c.place, c.id
                                """)
                .param("keys", keys.toArray(String[]::new))
                .param("papers", ids(papers))
                .query(CitationRepository::citation)
                .list();
    }

    Optional<Citation> find(DocumentId paper, UUID id) {
        return jdbc.sql(CITATIONS + "where c.document_id = :paper and c.id = :id")
                .param("paper", paper.value())
                .param("id", id)
                .query(CitationRepository::citation)
                .optional();
    }

    /// Papers are read one at a time, so that two readings at once do not keep everything twice.
    void lock(DocumentId paper) {
        jdbc.sql("select id from document.document where id = :paper for no key update")
                .param("paper", paper.value())
                .query(UUID.class)
                .optional();
    }

    void add(DocumentId paper, Citation.Read read, int place) {
        insert(Uuid7.next(), paper, read.name(), read.relation(), place)
                .param("words", read.words())
                .param("start", read.start())
                .param("end", read.end())
                .param("by", null)
                .param("adder", "")
                .param("target", null)
                .param("settler", "")
                .param("settledAt", null)
                .update();
    }

    /// A person adds it, and says at once which paper is meant if it is there. Twice under one id changes nothing.
    void add(
            UUID id,
            DocumentId paper,
            PaperName name,
            Relation relation,
            @Nullable DocumentId target,
            Viewer by,
            Instant at) {
        insert(id, paper, name, relation, Integer.MAX_VALUE)
                .param("words", "")
                .param("start", null)
                .param("end", null)
                .param("by", by.member().value())
                .param("adder", by.name())
                .param("target", target == null ? null : target.value())
                .param("settler", target == null ? "" : by.name())
                .param("settledAt", target == null ? null : Timestamp.from(at))
                .update();
    }

    void renew(Citation kept, Citation.Read read, int place) {
        jdbc.sql(
                        """
                        update document.citation
                           set place = :place, reference = :reference, issued_on = :issuedOn, issuer = :issuer, relation = :relation,
                               words = :words, passage_start = :start, passage_end = :end
                         where id = :id
                        """)
                .param("id", kept.id())
                .param("place", place)
                .param("reference", read.name().reference())
                .param("issuedOn", read.name().issuedOn())
                .param("issuer", read.name().issuer())
                .param("relation", read.relation().name())
                .param("words", read.words())
                .param("start", read.start())
                .param("end", read.end())
                .update();
    }

    void remove(Citation citation) {
        jdbc.sql("delete from document.citation where id = :id")
                .param("id", citation.id())
                .update();
    }

    void settle(Citation citation, @Nullable DocumentId target, Viewer by, Instant at) {
        jdbc.sql(
                        "update document.citation set target_id = :target, settler = :by, settled_at = :at where id = :id")
                .param("id", citation.id())
                .param("target", target == null ? null : target.value())
                .param("by", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void unsettle(Citation citation) {
        jdbc.sql(
                        "update document.citation set target_id = null, settler = '', settled_at = null where id = :id")
                .param("id", citation.id())
                .update();
    }

    private JdbcClient.StatementSpec insert(
            UUID id, DocumentId paper, PaperName name, Relation relation, int place) {
        return jdbc.sql(
                        """
                        insert into document.citation (id, document_id, place, type, reference, reference_key, issued_on, issuer, relation,
                               words, passage_start, passage_end, added_by, adder, target_id, settler, settled_at)
                        values (:id, :paper, :place, :type, :reference, :key, :issuedOn, :issuer, :relation,
                               :words, :start, :end, :by, :adder, :target, :settler, :settledAt) on conflict do nothing
                        """)
                .param("id", id)
                .param("paper", paper.value())
                .param("place", place)
                .param("type", name.type() == null ? null : name.type().name())
                .param("reference", name.reference())
                .param("key", name.key())
                .param("issuedOn", name.issuedOn())
                .param("issuer", name.issuer())
                .param("relation", relation.name());
    }

    private static Citation citation(ResultSet row, int number) throws SQLException {
        var type = row.getString("type");
        var target = row.getObject("target_id", UUID.class);
        return new Citation(
                row.getObject("id", UUID.class),
                new DocumentId(row.getObject("document_id", UUID.class)),
                new PaperName(
                        type == null ? null : DocumentType.valueOf(type),
                        row.getString("reference"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issuer")),
                Relation.valueOf(row.getString("relation")),
                row.getString("words"),
                row.getObject("passage_start") == null
                        ? null
                        : new Paper.Passage(row.getInt("passage_start"), row.getInt("passage_end")),
                row.getString("adder"),
                target == null ? null : new DocumentId(target),
                row.getString("settler"));
    }

    private static UUID[] ids(Collection<DocumentId> papers) {
        return papers.stream().map(DocumentId::value).toArray(UUID[]::new);
    }
}
