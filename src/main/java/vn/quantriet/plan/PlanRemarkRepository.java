package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;

/// Stores what superiors say about items, and what the units did about it. Nothing of it is ever changed.
@Repository
class PlanRemarkRepository {

    private static final String REMARKS =
            """
            select r.id, r.item_id, r.words, coalesce(u.name, '') as unit_name, r.maker, r.made_at,
                   a.verdict, a.words as answer, a.answerer, a.answered_at
              from plan.remark r
              join plan.item i on i.id = r.item_id
              left join organization.unit_today u on u.id = r.unit_id
              left join plan.remark_answer a on a.remark_id = r.id
            """;

    private final JdbcClient jdbc;

    PlanRemarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Remark> of(PlanId plan) {
        return jdbc.sql(REMARKS + "where i.plan_id = :plan order by r.made_at, r.id")
                .param("plan", plan.value())
                .query(PlanRemarkRepository::remark)
                .list();
    }

    Optional<Remark> find(RemarkId id) {
        return jdbc.sql(REMARKS + "where r.id = :id")
                .param("id", id.value())
                .query(PlanRemarkRepository::remark)
                .optional();
    }

    /// Who hears of the answer.
    AccountId maker(RemarkId id) {
        return new AccountId(
                jdbc.sql("select made_by from plan.remark where id = :id")
                        .param("id", id.value())
                        .query(UUID.class)
                        .single());
    }

    /// Adding it twice changes nothing.
    boolean add(RemarkId id, PlanItemId item, String words, UnitId unit, Deed deed) {
        return jdbc.sql(
                                """
                                insert into plan.remark (id, item_id, words, unit_id, made_by, maker, made_at)
                                values (:id, :item, :words, :unit, :by, :name, :at)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("item", item.value())
                        .param("words", words)
                        .param("unit", unit.value())
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    /// The first answer stays.
    boolean answer(RemarkId id, Remark.Verdict verdict, String words, Deed deed) {
        return jdbc.sql(
                                """
                                insert into plan.remark_answer (remark_id, verdict, words, answered_by, answerer, answered_at)
                                values (:id, :verdict, :words, :by, :name, :at)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("verdict", verdict.name())
                        .param("words", words)
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(
                new RemarkId(row.getObject("id", UUID.class)),
                new PlanItemId(row.getObject("item_id", UUID.class)),
                row.getString("words"),
                row.getString("unit_name"),
                row.getString("maker"),
                row.getTimestamp("made_at").toInstant(),
                reply(row));
    }

    private static Remark.@Nullable Reply reply(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new Remark.Reply(
                        Remark.Verdict.valueOf(verdict),
                        row.getString("answer"),
                        row.getString("answerer"),
                        row.getTimestamp("answered_at").toInstant());
    }
}
