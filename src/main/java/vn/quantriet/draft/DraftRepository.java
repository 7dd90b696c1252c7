package vn.quantriet.draft;

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
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Keeps drafts, what they said before, and what happened to them.
@Repository
class DraftRepository {

    /// How far a draft `d` has come.
    static final String STATE =
            """
            case when exists (select 1 from draft.issue i where i.draft_id = d.id) then 'ISSUED'
                 when exists (select 1 from draft.signing s where s.draft_id = d.id) then 'SIGNED'
                 when exists (select 1 from draft.discarding x where x.draft_id = d.id) then 'DISCARDED'
                 else coalesce((select case when g.submission_id is null then 'SUBMITTED'
                                            when not g.taken_back then 'RETURNED' end
                                  from draft.submission b
                                  left join draft.giving_back g on g.submission_id = b.id
                                 where b.draft_id = d.id order by b.submitted_at desc, b.id desc limit 1),
                      case when exists (select 1 from draft.round r
                                         where r.draft_id = d.id
                                           and not exists (select 1 from draft.round_closing c where c.round_id = r.id))
                           then 'DISCUSSED' else 'DRAFTING' end) end
            """;

    private static final String ROWS =
            "select d.id, d.unit_id, d.unit_path::text as path, d.type, d.version, "
                    + STATE
                    + " as state, "
                    + TextRow.COLUMNS
                    + " from draft.draft d ";

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Twice under one id changes nothing.
    boolean add(NewDraft draft, DraftText text, Viewer by, Instant at) {
        var sql =
                jdbc.sql(
                                "insert into draft.draft (id, unit_id, unit_path, type, origin, origin_name, fold, begun_by, beginner, begun_at, saved_by, saver, saved_at, "
                                        + TextRow.COLUMNS
                                        + ") values (:id, :unit, :path::ltree, :type, :origin, :originName, :fold, :by, :name, :at, :by, :name, :at, "
                                        + TextRow.VALUES
                                        + ") on conflict do nothing")
                        .param("id", draft.id().value())
                        .param("unit", by.unit().value())
                        .param("path", by.path().value())
                        .param("type", draft.type().name())
                        .param("origin", draft.origin())
                        .param("originName", draft.originName())
                        .param("fold", Fold.fold(text.title()))
                        .param("by", by.account().value())
                        .param("name", by.name())
                        .param("at", Timestamp.from(at));
        return TextRow.set(sql, text).update() == 1;
    }

    /// One at a time changes a draft or moves it on.
    void lock(DraftId id) {
        jdbc.sql("select id from draft.draft where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    Optional<DraftRow> find(DraftId id) {
        return jdbc.sql(ROWS + "where d.id = :id")
                .param("id", id.value())
                .query(DraftRepository::row)
                .optional();
    }

    /// Writes over the version that was read. Nothing once it was signed or given up, whoever asks.
    boolean save(DraftId id, int version, DraftText text, Viewer by, Instant at) {
        var sql =
                jdbc.sql(
                                """
                                update draft.draft
                                   set version = version + 1, title = :title, fold = :fold, place = :place, body = :body, capacity = :capacity,
                                       post = :post, signer = :signer, signer_ref = :signerRef, grounds = :grounds, headings = :headings,
                                       texts = :texts, recipients = :recipients, appendix = :appendix,
                                       saved_by = :by, saver = :name, saved_at = :at
                                 where id = :id and version = :version
                                   and not exists (select 1 from draft.signing s where s.draft_id = :id)
                                   and not exists (select 1 from draft.discarding x where x.draft_id = :id)
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("fold", Fold.fold(text.title()))
                        .param("by", by.account().value())
                        .param("name", by.name())
                        .param("at", Timestamp.from(at));
        return TextRow.set(sql, text).update() == 1;
    }

    void setDue(DraftId id, @Nullable LocalDate due) {
        jdbc.sql("update draft.draft set due_on = :due where id = :id")
                .param("id", id.value())
                .param("due", due)
                .update();
    }

    /// A step was taken with it: whoever still edits what they read before is told.
    void touch(DraftId id) {
        jdbc.sql("update draft.draft set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Keeps what the draft says now.
    ///
    /// @return the number of the wording
    int keep(DraftId id, WordingLine.Reason reason) {
        return jdbc.sql(
                        "insert into draft.wording (draft_id, number, version, reason, writer, written_at, "
                                + TextRow.COLUMNS
                                + ") select d.id, coalesce((select max(w.number) from draft.wording w where w.draft_id = d.id), 0) + 1, d.version, :reason, d.saver, d.saved_at, "
                                + TextRow.COLUMNS
                                + " from draft.draft d where d.id = :id returning number")
                .param("id", id.value())
                .param("reason", reason.name())
                .query(Integer.class)
                .single();
    }

    /// Whether what it says now should be kept before this person writes over it: another wrote it, or a quarter of an hour is full.
    boolean isToBeKept(DraftId id, Viewer writer, Instant now) {
        return jdbc.sql(
                        """
                        select d.saved_by <> :writer
                               or :now::timestamptz - coalesce((select max(w.written_at) from draft.wording w where w.draft_id = d.id), d.begun_at)
                                  > interval '15 minutes'
                          from draft.draft d
                         where d.id = :id
                           and not exists (select 1 from draft.wording w where w.draft_id = d.id and w.version = d.version)
                        """)
                .param("id", id.value())
                .param("writer", writer.account().value())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// The last first.
    List<WordingLine> wordings(DraftId id) {
        return jdbc.sql(
                        """
                        select number, reason, title, writer, written_at from draft.wording
                         where draft_id = :id order by number desc limit 200
                        """)
                .param("id", id.value())
                .query(WordingLine.class)
                .list();
    }

    Optional<DraftText> wording(DraftId id, int number) {
        return jdbc.sql(
                        "select "
                                + TextRow.COLUMNS
                                + " from draft.wording where draft_id = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query((row, _) -> TextRow.of(row))
                .optional();
    }

    void answer(DraftId id, List<DocumentId> papers) {
        int place = papersOf(id).size();
        for (var paper : papers) {
            jdbc.sql(
                            """
                            insert into draft.answered (draft_id, document_id, place) values (:id, :paper, :place) on conflict do nothing
                            """)
                    .param("id", id.value())
                    .param("paper", paper.value())
                    .param("place", place++)
                    .update();
        }
    }

    void forget(DraftId id, DocumentId paper) {
        jdbc.sql("delete from draft.answered where draft_id = :id and document_id = :paper")
                .param("id", id.value())
                .param("paper", paper.value())
                .update();
    }

    /// The papers that it answers.
    List<DocumentId> papersOf(DraftId id) {
        return jdbc
                .sql(
                        "select document_id from draft.answered where draft_id = :id order by place, document_id")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    void discard(DraftId id, String reason, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.discarding (draft_id, reason, discarded_by, discarder, discarded_at)
                        values (:id, :reason, :by, :name, :at)
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void tell(DraftId id, String deed, String detail, Deed by) {
        jdbc.sql(
                        """
                        insert into draft.history (id, draft_id, deed, detail, done_by, doer, done_at)
                        values (:key, :id, :deed, :detail, :by, :name, :at)
                        """)
                .param("key", Uuid7.next())
                .param("id", id.value())
                .param("deed", deed)
                .param("detail", detail)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(by.at()))
                .update();
    }

    /// The last first.
    List<HistoryLine> history(DraftId id) {
        return jdbc.sql(
                        """
                        select deed, detail, doer, done_at from draft.history
                         where draft_id = :id order by done_at desc, id desc limit 200
                        """)
                .param("id", id.value())
                .query(HistoryLine.class)
                .list();
    }

    private static DraftRow row(ResultSet row, int number) throws SQLException {
        return new DraftRow(
                new DraftId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitPath(row.getString("path")),
                DocumentType.valueOf(row.getString("type")),
                row.getInt("version"),
                DraftState.valueOf(row.getString("state")),
                TextRow.of(row));
    }
}
