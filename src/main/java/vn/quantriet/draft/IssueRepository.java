package vn.quantriet.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.file.FileId;
import vn.quantriet.kernel.Viewer;

/// Keeps which drafts became which papers.
@Repository
class IssueRepository {

    private final JdbcClient jdbc;

    IssueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            DraftId id,
            GivenNumber given,
            DocumentId paper,
            FileId docx,
            UUID rule,
            LocalDate on,
            Viewer by,
            Instant at) {
        jdbc.sql(
                        """
                        insert into draft.issue (draft_id, series_id, number, document_id, docx_id, form_rule, issued_on, issued_by, issuer, issued_at)
                        values (:id, :series, :number, :paper, :docx, :rule, :on, :by, :name, :at)
                        """)
                .param("id", id.value())
                .param("series", given.series())
                .param("number", given.number())
                .param("paper", paper.value())
                .param("docx", docx.value())
                .param("rule", rule)
                .param("on", on)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Issued> find(DraftId id) {
        return jdbc.sql(
                        """
                        select i.document_id as document, i.number, n.reference, i.docx_id as docx, i.issued_on, i.issuer, i.issued_at,
                               r.id as rule_id, r.name as rule
                          from draft.issue i
                          join draft.number n on n.series_id = i.series_id and n.number = i.number
                          join draft.form_rule r on r.id = i.form_rule
                         where i.draft_id = :id
                        """)
                .param("id", id.value())
                .query(Issued.class)
                .optional();
    }

    void seal(UUID id, DraftId draft, FileId file, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.sealed_copy (id, draft_id, file_id, added_by, adder, added_at)
                        values (:id, :draft, :file, :by, :name, :at)
                        """)
                .param("id", id)
                .param("draft", draft.value())
                .param("file", file.value())
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// The last first.
    List<SealedCopy> sealed(DraftId draft) {
        return jdbc.sql(
                        """
                        select c.id, c.file_id as file, f.name as file_name, c.adder, c.added_at
                          from draft.sealed_copy c join file.stored_file f on f.id = c.file_id
                         where c.draft_id = :draft order by c.added_at desc, c.id desc
                        """)
                .param("draft", draft.value())
                .query(SealedCopy.class)
                .list();
    }
}
