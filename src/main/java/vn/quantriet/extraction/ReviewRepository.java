package vn.quantriet.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Reads and writes reviews and the steps in them.
@Repository
class ReviewRepository {

    private static final String REVIEWS =
            """
            select r.document_id, r.unit_id, u.path::text as path,
                   (select c.id
                      from extraction.completion c
                     where c.document_id = r.document_id
                       and not exists (select 1 from extraction.reopening o where o.completion_id = c.id)
                     limit 1) as completion
              from extraction.review r
              join organization.unit_today u on u.id = r.unit_id
            """;

    private static final String STEPS =
            "select s.id, s.document_id, s.deed, s.by_account, s.by_name, s.at from extraction.step s ";

    private final JdbcClient jdbc;

    ReviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Review> find(DocumentId document) {
        return jdbc.sql(REVIEWS + "where r.document_id = :document")
                .param("document", document.value())
                .query(ReviewRepository::review)
                .optional();
    }

    /// Until the transaction ends, nobody else changes this review.
    Optional<Review> lock(DocumentId document) {
        jdbc.sql("select 1 from extraction.review where document_id = :document for update")
                .param("document", document.value())
                .query(Integer.class)
                .optional();
        return find(document);
    }

    /// Opening it twice changes nothing.
    void open(DocumentId document, UnitId unit, Instant at) {
        jdbc.sql(
                        """
                        insert into extraction.review (document_id, unit_id, opened_at)
                        values (:document, :unit, :at)
                        on conflict do nothing
                        """)
                .param("document", document.value())
                .param("unit", unit.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The unit's reviews that are not finished, the oldest first.
    List<Review> unfinishedOf(UnitId unit, int limit) {
        return jdbc.sql(
                        REVIEWS
                                + """
                                where r.unit_id = :unit
                                  and not exists (select 1
                                                    from extraction.completion c
                                                    left join extraction.reopening o on o.completion_id = c.id
                                                   where c.document_id = r.document_id
                                                     and o.completion_id is null)
                                order by r.opened_at
                                limit :limit
                                """)
                .param("unit", unit.value())
                .param("limit", limit)
                .query(ReviewRepository::review)
                .list();
    }

    /// @return whether the step is new
    boolean add(Step step) {
        return jdbc.sql(
                                """
                                insert into extraction.step (id, document_id, deed, by_account, by_name, at)
                                values (:id, :document, :deed, :by, :name, :at)
                                on conflict do nothing
                                """)
                        .param("id", step.id())
                        .param("document", step.document().value())
                        .param("deed", step.deed().name())
                        .param("by", account(step.by()))
                        .param("name", step.by().name())
                        .param("at", step.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Step> step(UUID id) {
        return jdbc.sql(STEPS + "where s.id = :id")
                .param("id", id)
                .query(ReviewRepository::step)
                .optional();
    }

    /// The person's last steps in the review that have not been undone, the latest first.
    List<Step> standing(DocumentId document, AccountId by, int limit) {
        return jdbc.sql(
                        STEPS
                                + """
                                where s.document_id = :document
                                  and s.by_account = :by
                                  and not exists (select 1 from extraction.undoing u where u.step_id = s.id)
                                order by s.at desc, s.id desc
                                limit :limit
                                """)
                .param("document", document.value())
                .param("by", by.value())
                .param("limit", limit)
                .query(ReviewRepository::step)
                .list();
    }

    void undo(UUID step, UUID by) {
        jdbc.sql("insert into extraction.undoing (step_id, undone_by) values (:step, :by)")
                .param("step", step)
                .param("by", by)
                .update();
    }

    void finish(UUID step, DocumentId document) {
        jdbc.sql("insert into extraction.completion (id, document_id) values (:step, :document)")
                .param("step", step)
                .param("document", document.value())
                .update();
    }

    void reopen(UUID completion, UUID step) {
        jdbc.sql(
                        "insert into extraction.reopening (completion_id, step_id) values (:completion, :step)")
                .param("completion", completion)
                .param("step", step)
                .update();
    }

    private static UUID account(Author by) {
        var account = by.account();
        if (account == null) {
            throw new IllegalArgumentException("only persons take steps");
        }
        return account.value();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                new DocumentId(row.getObject("document_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitPath(row.getString("path")),
                row.getObject("completion", UUID.class));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                new DocumentId(row.getObject("document_id", UUID.class)),
                Deed.valueOf(row.getString("deed")),
                new Author(
                        new AccountId(row.getObject("by_account", UUID.class)),
                        row.getString("by_name")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
