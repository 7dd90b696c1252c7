package vn.quantriet.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Keeps the way of drafts to their signature.
@Repository
class SigningRepository {

    private final JdbcClient jdbc;

    SigningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void submit(DraftId id, int wording, String note, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.submission (id, draft_id, wording, note, submitted_by, submitter, submitted_at)
                        values (:key, :id, :wording, :note, :by, :name, :at)
                        """)
                .param("key", Uuid7.next())
                .param("id", id.value())
                .param("wording", wording)
                .param("note", note)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// The last submission, given back or not.
    Optional<Submission> last(DraftId id) {
        return jdbc.sql(
                        """
                        select b.id, b.wording, b.note, b.submitted_by, b.submitter, b.submitted_at,
                               coalesce(g.reason, '') as reason, coalesce(g.giver, '') as giver, g.given_at,
                               coalesce(g.taken_back, false) as taken_back
                          from draft.submission b
                          left join draft.giving_back g on g.submission_id = b.id
                         where b.draft_id = :id order by b.submitted_at desc, b.id desc limit 1
                        """)
                .param("id", id.value())
                .query(Submission.class)
                .optional();
    }

    void giveBack(UUID submission, boolean takenBack, String reason, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.giving_back (submission_id, taken_back, reason, given_by, giver, given_at)
                        values (:id, :back, :reason, :by, :name, :at)
                        """)
                .param("id", submission)
                .param("back", takenBack)
                .param("reason", reason)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void sign(DraftId id, UUID submission, int wording, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.signing (draft_id, submission_id, wording, signed_by, signer, signed_at)
                        values (:id, :submission, :wording, :by, :name, :at)
                        """)
                .param("id", id.value())
                .param("submission", submission)
                .param("wording", wording)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Signed> signed(DraftId id) {
        return jdbc.sql(
                        "select wording, signed_by, signer, signed_at from draft.signing where draft_id = :id")
                .param("id", id.value())
                .query(Signed.class)
                .optional();
    }
}
