package vn.quantriet.assignment;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Uuid7;

/// Writes down what was done to a turn. Nothing is ever changed or taken back; doing it twice under one id writes it once.
@Repository
class FactRepository {

    private final JdbcClient jdbc;
    private final StandingRepository standings;

    FactRepository(JdbcClient jdbc, StandingRepository standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    void progress(UUID id, OccurrenceId of, String words, @Nullable Integer percent, Deed deed) {
        said(
                        """
                        insert into assignment.progress (id, occurrence_id, words, percent, reported_by, reporter, reported_at)
                        values (:id, :of, :words, :percent, :by, :name, :at) on conflict (id) do nothing
                        """,
                        deed)
                .param("id", id)
                .param("of", of.value())
                .param("words", words)
                .param("percent", percent)
                .update();
        standings.follow(of);
    }

    boolean has(EvidenceId id) {
        return jdbc.sql("select exists (select from assignment.evidence where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void evidence(EvidenceId id, OccurrenceId of, Evidence evidence, Deed deed) {
        said(
                        """
                        insert into assignment.evidence (id, occurrence_id, title, file_id, link, document_id, happened_on,
                                                         submitted_by, submitter, submitted_at)
                        values (:id, :of, :title, :file, :link, :document, :happened, :by, :name, :at) on conflict (id) do nothing
                        """,
                        deed)
                .param("id", id.value())
                .param("of", of.value())
                .param("title", evidence.title())
                .param("file", evidence instanceof Evidence.File file ? file.file().value() : null)
                .param("link", evidence instanceof Evidence.Link link ? link.address() : null)
                .param(
                        "document",
                        evidence instanceof Evidence.Paper paper ? paper.document().value() : null)
                .param("happened", evidence.happenedOn())
                .update();
        standings.follow(of);
    }

    boolean hasEvidence(OccurrenceId of) {
        return jdbc.sql("select exists (select from assignment.evidence where occurrence_id = :of)")
                .param("of", of.value())
                .query(Boolean.class)
                .single();
    }

    void submission(SubmissionId id, OccurrenceId of, String note, Deed deed) {
        said(
                        """
                        insert into assignment.submission (id, occurrence_id, note, submitted_by, submitter, submitted_at)
                        values (:id, :of, :note, :by, :name, :at) on conflict (id) do nothing
                        """,
                        deed)
                .param("id", id.value())
                .param("of", of.value())
                .param("note", note)
                .update();
        standings.follow(of);
    }

    void acceptance(OccurrenceId of, SubmissionId submission, String note, Deed deed) {
        said(
                        """
                        insert into assignment.acceptance (occurrence_id, submission_id, note, accepted_by, accepter, accepted_at)
                        values (:of, :submission, :note, :by, :name, :at)
                        """,
                        deed)
                .param("of", of.value())
                .param("submission", submission.value())
                .param("note", note)
                .update();
        standings.follow(of);
    }

    void returned(OccurrenceId of, SubmissionId submission, String reason, Deed deed) {
        said(
                        """
                        insert into assignment.return_note (submission_id, reason, returned_by, returner, returned_at)
                        values (:submission, :reason, :by, :name, :at)
                        """,
                        deed)
                .param("submission", submission.value())
                .param("reason", reason)
                .update();
        standings.follow(of);
    }

    /// Says no when it was taken back already.
    ///
    /// @param turns all of the assignment, held by whoever withdraws it
    boolean withdrawal(
            AssignmentId assignment, List<OccurrenceId> turns, String reason, Deed deed) {
        boolean withdrawn =
                said(
                                        """
                                        insert into assignment.withdrawal (assignment_id, reason, withdrawn_by, withdrawer, withdrawn_at)
                                        values (:assignment, :reason, :by, :name, :at) on conflict do nothing
                                        """,
                                        deed)
                                .param("assignment", assignment.value())
                                .param("reason", reason)
                                .update()
                        == 1;
        standings.follow(turns);
        return withdrawn;
    }

    boolean has(PostponementId id) {
        return jdbc.sql("select exists (select from assignment.postponement where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /// One that nobody has answered yet.
    Optional<AskedPostponement> openPostponement(OccurrenceId of) {
        return jdbc.sql(
                        """
                        select p.id, p.occurrence_id, p.wanted_on from assignment.postponement p
                         where p.occurrence_id = :of
                           and not exists (select from assignment.postponement_answer a where a.postponement_id = p.id)
                        """)
                .param("of", of.value())
                .query((row, _) ->
                        new AskedPostponement(
                                new PostponementId(row.getObject("id", UUID.class)),
                                new OccurrenceId(row.getObject("occurrence_id", UUID.class)),
                                row.getObject("wanted_on", LocalDate.class)))
                .optional();
    }

    Optional<OccurrenceId> occurrenceOf(PostponementId id) {
        return jdbc.sql("select occurrence_id from assignment.postponement where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(OccurrenceId::new);
    }

    void postponement(
            PostponementId id, OccurrenceId of, LocalDate wanted, String reason, Deed deed) {
        said(
                        """
                        insert into assignment.postponement (id, occurrence_id, wanted_on, reason, asked_by, asker, asked_at)
                        values (:id, :of, :wanted, :reason, :by, :name, :at) on conflict (id) do nothing
                        """,
                        deed)
                .param("id", id.value())
                .param("of", of.value())
                .param("wanted", wanted)
                .param("reason", reason)
                .update();
    }

    void answer(PostponementId id, boolean granted, String note, Deed deed) {
        said(
                        """
                        insert into assignment.postponement_answer (postponement_id, granted, note, answered_by, answerer, answered_at)
                        values (:id, :granted, :note, :by, :name, :at)
                        """,
                        deed)
                .param("id", id.value())
                .param("granted", granted)
                .param("note", note)
                .update();
    }

    void guidance(
            OccurrenceId of, LocalDate due, String words, @Nullable DocumentId paper, Deed deed) {
        said(
                        """
                        insert into assignment.guidance (id, occurrence_id, due_on, words, document_id, given_by, giver, given_at)
                        values (:id, :of, :due, :words, :paper, :by, :name, :at)
                        """,
                        deed)
                .param("id", Uuid7.next())
                .param("of", of.value())
                .param("due", due)
                .param("words", words)
                .param("paper", paper == null ? null : paper.value())
                .update();
    }

    /// Says no when it is there already.
    boolean urged(UUID id, OccurrenceId of, @Nullable LocalDate due, String words, Deed deed) {
        return said(
                                """
                                insert into assignment.reminder (id, occurrence_id, kind, due_on, words, reminded_by, reminder, reminded_at)
                                values (:id, :of, 'URGED', :due, :words, :by, :name, :at) on conflict (id) do nothing
                                """,
                                deed)
                        .param("id", id)
                        .param("of", of.value())
                        .param("due", due)
                        .param("words", words)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec said(String sql, Deed deed) {
        return jdbc.sql(sql)
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()));
    }
}
