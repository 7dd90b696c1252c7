package vn.quantriet.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.file.FileId;

/// Reads what happened to one assignment.
@Repository
class StoryRepository {

    private final JdbcClient jdbc;

    StoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TurnLine> turns(AssignmentId id) {
        return jdbc.sql(
                        """
                        select w.occurrence_id, w.opens_on, o.planned_on, coalesce(o.settled_on, o.planned_on) as settled_on, w.due_on, w.state, w.submission_id,
                               (select count(*) from assignment.evidence e where e.occurrence_id = w.occurrence_id) as evidence
                          from assignment.work w
                          join assignment.occurrence o on o.id = w.occurrence_id
                         where w.assignment_id = :id
                         order by w.opens_on, w.due_on
                        """)
                .param("id", id.value())
                .query(StoryRepository::turn)
                .list();
    }

    List<EvidenceLine> evidence(OccurrenceId of) {
        return jdbc.sql(
                        """
                        select id, title, file_id, link, document_id, happened_on, submitter, submitted_at
                          from assignment.evidence where occurrence_id = :of order by submitted_at, id
                        """)
                .param("of", of.value())
                .query(StoryRepository::evidence)
                .list();
    }

    /// The papers that brought the day.
    List<DocumentId> papers(OccurrenceId of) {
        return jdbc
                .sql(
                        """
                        select document_id from assignment.guidance
                         where occurrence_id = :of and document_id is not null order by given_at
                        """)
                .param("of", of.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    /// The file behind a piece of evidence, and the turn it belongs to.
    Optional<Kept> file(EvidenceId id) {
        return jdbc.sql(
                        "select occurrence_id, file_id from assignment.evidence where id = :id and file_id is not null")
                .param("id", id.value())
                .query((row, _) ->
                        new Kept(
                                new OccurrenceId(row.getObject("occurrence_id", UUID.class)),
                                new FileId(row.getObject("file_id", UUID.class))))
                .optional();
    }

    record Kept(OccurrenceId occurrence, FileId file) {}

    Optional<WorkPage.Asked> asked(OccurrenceId of) {
        return jdbc.sql(
                        """
                        select p.id, p.wanted_on, p.reason, p.asker from assignment.postponement p
                         where p.occurrence_id = :of
                           and not exists (select from assignment.postponement_answer a where a.postponement_id = p.id)
                        """)
                .param("of", of.value())
                .query((row, _) ->
                        new WorkPage.Asked(
                                new PostponementId(row.getObject("id", UUID.class)),
                                row.getObject("wanted_on", LocalDate.class),
                                row.getString("reason"),
                                row.getString("asker")))
                .optional();
    }

    List<StoryLine> story(Assignment work, OccurrenceId of) {
        return jdbc.sql(
                        """
                        select 'assigned' as deed, '' as words, null::date as day, null::int as percent, assigner as doer, assigned_at as at
                          from assignment.assignment where id = :id
                        union all
                        select case when h.to_id = :id then 'taken_over' else 'handed_over' end,
                               concat_ws(': ', nullif(coalesce(nullif(o.member_name, ''), o.unit_name), ''), nullif(h.reason, '')), null, null, h.hander, h.handed_at
                          from assignment.handover h
                          join assignment.assignment o on o.id = case when h.to_id = :id then h.assignment_id else h.to_id end
                         where :id in (h.to_id, h.assignment_id)
                        union all
                        select 'withdrawn', reason, null, null, withdrawer, withdrawn_at from assignment.withdrawal where assignment_id = :id
                        union all
                        select 'progress', words, null, percent, reporter, reported_at from assignment.progress where occurrence_id = :of
                        union all
                        select 'evidence', title, happened_on, null, submitter, submitted_at from assignment.evidence where occurrence_id = :of
                        union all
                        select 'submitted', note, null, null, submitter, submitted_at from assignment.submission where occurrence_id = :of
                        union all
                        select case when a.unit_id = a.assigner_id then 'accepted_own' else 'accepted' end, c.note, null, null, c.accepter, c.accepted_at
                          from assignment.acceptance c join assignment.assignment a on a.id = :id where c.occurrence_id = :of
                        union all
                        select 'returned', r.reason, null, null, r.returner, r.returned_at
                          from assignment.return_note r join assignment.submission s on s.id = r.submission_id where s.occurrence_id = :of
                        union all
                        select 'postponement_asked', reason, wanted_on, null, asker, asked_at from assignment.postponement where occurrence_id = :of
                        union all
                        select case when a.granted then 'postponement_granted' else 'postponement_refused' end, a.note, p.wanted_on, null, a.answerer, a.answered_at
                          from assignment.postponement_answer a join assignment.postponement p on p.id = a.postponement_id where p.occurrence_id = :of
                        union all
                        select 'dated', words, due_on, null, giver, given_at from assignment.guidance where occurrence_id = :of
                        union all
                        select 'escalated', coalesce(u.name, ''), e.due_on, null, '', e.escalated_at
                          from assignment.escalation e left join organization.unit_today u on u.id = e.unit_id where e.occurrence_id = :of
                        union all
                        select lower(kind), words, due_on, null, reminder, reminded_at from assignment.reminder where occurrence_id = :of
                        order by at desc
                        limit 300
                        """)
                .param("id", work.id().value())
                .param("of", of.value())
                .query(StoryRepository::story)
                .list();
    }

    private static TurnLine turn(ResultSet row, int number) throws SQLException {
        var submission = row.getObject("submission_id", UUID.class);
        return new TurnLine(
                new OccurrenceId(row.getObject("occurrence_id", UUID.class)),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("settled_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                submission == null ? null : new SubmissionId(submission),
                row.getInt("evidence"));
    }

    static EvidenceLine evidence(ResultSet row, int number) throws SQLException {
        var id = new EvidenceId(row.getObject("id", UUID.class));
        var link = row.getString("link");
        var document = row.getObject("document_id", UUID.class);
        var kind =
                link != null
                        ? EvidenceLine.Kind.LINK
                        : document != null ? EvidenceLine.Kind.DOCUMENT : EvidenceLine.Kind.FILE;
        var path =
                switch (kind) {
                    case LINK -> link == null ? "" : link;
                    case DOCUMENT -> "/documents/" + document;
                    case FILE -> "/evidence/" + id;
                };
        return new EvidenceLine(
                id,
                kind,
                row.getString("title"),
                path,
                row.getObject("happened_on", LocalDate.class),
                row.getString("submitter"),
                row.getTimestamp("submitted_at").toInstant());
    }

    private static StoryLine story(ResultSet row, int number) throws SQLException {
        return new StoryLine(
                row.getString("deed"),
                row.getString("words"),
                row.getObject("day", LocalDate.class),
                row.getObject("percent", Integer.class),
                row.getString("doer"),
                row.getTimestamp("at").toInstant());
    }
}
