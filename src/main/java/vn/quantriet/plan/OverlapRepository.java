package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Reads pairs of items as their viewers see them: never one of which the viewer may not see both. Stores what was decided.
@Repository
class OverlapRepository {

    private static final String PAIRS =
            """
              from plan.overlap o
              join organization.unit_today u1 on u1.id = o.one_unit and u1.path <@ :scope::ltree
              join organization.unit_today u2 on u2.id = o.other_unit and u2.path <@ :scope::ltree
              join plan.item i1 on i1.id = o.one_id
              join plan.item i2 on i2.id = o.other_id
              left join lateral (
                     select v.verdict, v.covering_id, v.reason, v.judge, v.judged_at
                       from plan.overlap_verdict v
                      where v.one_id = o.one_id and v.other_id = o.other_id
                        and v.one_version = i1.version and v.other_version = i2.version
                      order by v.judged_at desc, v.id desc
                      limit 1) v on true
             where (:plan::uuid is null
                    or o.one_id = any (array(select id from plan.item where plan_id = :plan))
                    or o.other_id = any (array(select id from plan.item where plan_id = :plan)))
               and (:unit::uuid is null or o.one_unit = :unit or o.other_unit = :unit)
               and (:where = 'ALL' or (o.one_unit = o.other_unit) = (:where = 'WITHIN'))
               and (:state = 'ALL'
                    or :state = 'OPEN' and coalesce(v.verdict, 'REOPENED') = 'REOPENED'
                    or :state = 'WATCHED' and v.verdict = 'WATCHED'
                    or :state = 'DECIDED' and v.verdict in ('COVERED', 'DISTINCT', 'TOLD'))
            """;

    private static final String LINES =
            """
            select o.likeness, o.same_lead, o.same_time, v.verdict, v.covering_id, v.reason, v.judge, v.judged_at,
                   %s, %s
            """
                    .formatted(side(1, "o.one_unit"), side(2, "o.other_unit"));

    private final JdbcClient jdbc;

    OverlapRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String side(int number, String unit) {
        return """
        i%1$d.id as id%1$d, i%1$d.version as version%1$d, i%1$d.plan_id as plan_id%1$d,
        (select p.title from plan.plan p where p.id = i%1$d.plan_id) as title%1$d,
        (select p.document_id from plan.plan p where p.id = i%1$d.plan_id) as document_id%1$d,
        %2$s as unit_id%1$d, u%1$d.path::text as path%1$d, u%1$d.name as unit_name%1$d,
        i%1$d.label as label%1$d, i%1$d.content as content%1$d,
        (select coalesce(string_agg(r.words, '; ' order by r.place), '') from plan.responsibility r
          where r.item_id = i%1$d.id and r.part = 'LEAD') as leads%1$d,
        i%1$d.deadline as deadline%1$d, i%1$d.deadline_text as deadline_text%1$d, i%1$d.due_on as due_on%1$d,
        i%1$d.due_before as due_before%1$d, i%1$d.rule as rule%1$d, i%1$d.first_on as first_on%1$d,
        i%1$d.until_on as until_on%1$d, i%1$d.waits_for as waits_for%1$d,
        i%1$d.passage_start as passage_start%1$d, i%1$d.passage_end as passage_end%1$d
        """
                .formatted(number, unit);
    }

    Paged<OverlapPair> pairs(OverlapFilter filter, Viewer viewer, Paging paging) {
        var lines =
                asked(
                                LINES
                                        + PAIRS
                                        + " order by o.rank desc, o.one_id, o.other_id limit :limit offset :offset",
                                filter,
                                viewer)
                        .param("limit", paging.limit())
                        .param("offset", paging.offset())
                        .query(OverlapRepository::pair)
                        .list();
        return new Paged<>(lines, count(filter, viewer), paging);
    }

    long count(OverlapFilter filter, Viewer viewer) {
        return asked("select count(*)" + PAIRS, filter, viewer).query(Long.class).single();
    }

    Optional<OverlapPair> find(PlanItemId one, PlanItemId other, Viewer viewer) {
        var all = new OverlapFilter(null, null, OverlapFilter.Where.ALL, OverlapFilter.State.ALL);
        return asked(LINES + PAIRS + " and o.one_id = :one and o.other_id = :other", all, viewer)
                .param("one", one.value())
                .param("other", other.value())
                .query(OverlapRepository::pair)
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, OverlapFilter filter, Viewer viewer) {
        return jdbc.sql(sql)
                .param("scope", viewer.path().value())
                .param("plan", filter.plan() == null ? null : filter.plan().value())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("where", filter.where().name())
                .param("state", filter.state().name());
    }

    void judge(
            OverlapPair pair,
            OverlapPair.Verdict verdict,
            @Nullable PlanItemId covering,
            String reason,
            Deed deed) {
        jdbc.sql(
                        """
                        insert into plan.overlap_verdict
                               (id, one_id, other_id, verdict, covering_id, reason, one_version, other_version, judged_by, judge, judged_at)
                        values (:id, :one, :other, :verdict, :covering, :reason, :oneVersion, :otherVersion, :by, :name, :at)
                        """)
                .param("id", Uuid7.next())
                .param("one", pair.one().item().value())
                .param("other", pair.other().item().value())
                .param("verdict", verdict.name())
                .param("covering", covering == null ? null : covering.value())
                .param("reason", reason)
                .param("oneVersion", pair.one().version())
                .param("otherVersion", pair.other().version())
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    /// What was decided about the items of a plan together with others, for those who see the plan: of an item that they may not see
    /// nothing but its unit.
    Map<PlanItemId, List<OverlapNote>> notes(PlanId plan, Viewer viewer) {
        var notes = new LinkedHashMap<PlanItemId, List<OverlapNote>>();
        jdbc.sql(
                        """
                        select distinct on (i.id, other.id) i.id, other.id as other_id, other.plan_id as other_plan, other.content,
                               u.name as unit_name, u.path <@ :scope::ltree as seen, v.verdict, v.covering_id, v.reason, v.judge,
                               v.judged_at
                          from plan.item i
                          join plan.overlap_verdict v on i.id in (v.one_id, v.other_id)
                          join plan.item one on one.id = v.one_id and one.version = v.one_version
                          join plan.item two on two.id = v.other_id and two.version = v.other_version
                          join plan.item other on other.id = case when v.one_id = i.id then v.other_id else v.one_id end
                          join plan.plan p on p.id = other.plan_id
                          join organization.unit_today u on u.id = p.unit_id
                         where i.plan_id = :plan
                         order by i.id, other.id, v.judged_at desc, v.id desc
                        """)
                .param("plan", plan.value())
                .param("scope", viewer.path().value())
                .query(row -> {
                    OverlapNote.in(row)
                            .ifPresent(note ->
                                    notes.computeIfAbsent(note.item(), _ -> new ArrayList<>())
                                            .add(note));
                });
        return notes;
    }

    private static OverlapPair pair(ResultSet row, int number) throws SQLException {
        return new OverlapPair(
                        side(row, 1),
                        side(row, 2),
                        row.getInt("likeness"),
                        row.getBoolean("same_lead"),
                        row.getBoolean("same_time"),
                        judgement(row))
                .marked();
    }

    private static OverlapPair.@Nullable Judgement judgement(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        var covering = row.getObject("covering_id", UUID.class);
        return verdict == null
                ? null
                : new OverlapPair.Judgement(
                        OverlapPair.Verdict.valueOf(verdict),
                        covering == null ? null : new PlanItemId(covering),
                        row.getString("reason"),
                        row.getString("judge"),
                        row.getTimestamp("judged_at").toInstant());
    }

    private static OverlapPair.Side side(ResultSet row, int number) throws SQLException {
        var document = row.getObject("document_id" + number, UUID.class);
        var start = row.getObject("passage_start" + number, Integer.class);
        return new OverlapPair.Side(
                new PlanItemId(row.getObject("id" + number, UUID.class)),
                row.getInt("version" + number),
                new PlanId(row.getObject("plan_id" + number, UUID.class)),
                row.getString("title" + number),
                new UnitId(row.getObject("unit_id" + number, UUID.class)),
                new UnitPath(row.getString("path" + number)),
                row.getString("unit_name" + number),
                row.getString("label" + number),
                row.getString("content" + number),
                row.getString("leads" + number),
                StoredDeadline.in(row, String.valueOf(number)),
                document == null || start == null
                        ? ""
                        : "/documents/"
                                + document
                                + "?passage="
                                + start
                                + "-"
                                + row.getInt("passage_end" + number),
                List.of());
    }
}
