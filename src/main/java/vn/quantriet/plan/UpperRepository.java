package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Stores which items carry out which items of superiors, and reads what superiors handed to a unit.
@Repository
class UpperRepository {

    /// What was handed to the unit in plans of others, also what it took over.
    private static final String HANDED =
            """
            with handed as (
              select i.id, i.plan_id, i.place, i.label, i.content, i.amends_id, coalesce(i.due_on, i.until_on) as due,
                     p.title, p.unit_id as upper_unit, h.part, coalesce(h.taken_at, v.approved_at) as handed_at
                from (select s.item_id, max(s.part) as part, null::timestamptz as taken_at
                        from plan.share s where s.unit_id = :unit group by s.item_id
                      union all
                      select t.item_id, 'LEAD', t.taken_at from plan.takeover t
                       where t.unit_id = :unit
                         and not exists (select from plan.share s where s.item_id = t.item_id and s.unit_id = :unit)) h
                join plan.item i on i.id = h.item_id
                join plan.plan p on p.id = i.plan_id and p.unit_id <> :unit
                join plan.approved_item a on a.item_id = i.id
                join plan.approval v on v.id = a.approval_id
            ), mine as (
              select m.upper_id, l.id, l.plan_id, l.content, l.place, x.item_id is not null as handed_out
                from plan.implementation m
                join plan.item l on l.id = m.item_id
                join plan.plan p on p.id = l.plan_id and p.unit_id = :unit
                left join plan.approved_item x on x.item_id = l.id
               where not exists (select from plan.dropping d where d.item_id = l.id)
            )
            """;

    private final JdbcClient jdbc;

    UpperRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean link(PlanItemId item, PlanItemId upper, Deed deed) {
        return jdbc.sql(
                                """
                                insert into plan.implementation (item_id, upper_id, linked_by, linker, linked_at)
                                values (:item, :upper, :by, :name, :at) on conflict do nothing
                                """)
                        .param("item", item.value())
                        .param("upper", upper.value())
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    boolean unlink(PlanItemId item, PlanItemId upper) {
        return jdbc.sql(
                                "delete from plan.implementation where item_id = :item and upper_id = :upper")
                        .param("item", item.value())
                        .param("upper", upper.value())
                        .update()
                == 1;
    }

    boolean isHanded(PlanItemId upper, UnitId unit) {
        return jdbc.sql(HANDED + "select exists (select from handed where id = :item)")
                .param("unit", unit.value())
                .param("item", upper.value())
                .query(Boolean.class)
                .single();
    }

    boolean any(UnitId unit) {
        return jdbc.sql(HANDED + "select exists (select from handed)")
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    Paged<UpperPlan> plans(UnitId unit, Paging paging) {
        var lines =
                jdbc.sql(
                                HANDED
                                        + """
                                        select h.plan_id, h.title, coalesce(u.name, '') as unit_name,
                                               count(*) filter (where h.part = 'LEAD') as items,
                                               count(*) filter (where h.part = 'LEAD'
                                                                  and exists (select from mine m where m.upper_id = h.id)) as covered,
                                               min(h.handed_at) as received_at,
                                               (select min(m.plan_id::text)::uuid from mine m join handed x on x.id = m.upper_id
                                                 where x.plan_id = h.plan_id) as own
                                          from handed h
                                          left join organization.unit_today u on u.id = h.upper_unit
                                         group by h.plan_id, h.title, u.name
                                         order by received_at desc, h.plan_id
                                         limit :limit offset :offset
                                        """)
                        .param("unit", unit.value())
                        .param("limit", paging.limit())
                        .param("offset", paging.offset())
                        .query(UpperRepository::plan)
                        .list();
        long total =
                jdbc.sql(HANDED + "select count(distinct plan_id) from handed")
                        .param("unit", unit.value())
                        .query(Long.class)
                        .single();
        return new Paged<>(lines, total, paging);
    }

    /// @param plan nothing for those of all plans
    Paged<UpperItem> items(UnitId unit, @Nullable PlanId plan, String words, Paging paging) {
        var below = new LinkedHashMap<UUID, List<Below>>();
        asked(
                        HANDED
                                + """
                                select m.*, '' as unit_name from mine m
                                 where :plan::uuid is null
                                    or exists (select from handed h where h.id = m.upper_id and h.plan_id = :plan)
                                 order by m.place
                                """,
                        unit,
                        plan)
                .query(row -> {
                    below.computeIfAbsent(
                                    row.getObject("upper_id", UUID.class), _ -> new ArrayList<>())
                            .add(PlanLineRepository.lower(row));
                });
        var found =
                asked(
                                HANDED
                                        + """
                                        select h.*, coalesce(u.name, '') as unit_name,
                                               coalesce((select max(d.reason) from plan.upper_decision d join plan.plan p on p.id = d.plan_id
                                                          where d.upper_id = h.id and p.unit_id = :unit and not d.taken), '') as reason
                                          from handed h
                                          left join organization.unit_today u on u.id = h.upper_unit
                                         where :plan::uuid is null or h.plan_id = :plan
                                         order by h.handed_at desc, h.plan_id, h.place
                                        """,
                                unit,
                                plan)
                        .query((row, _) -> item(row, below))
                        .list();
        var wanted = Fold.fold(words);
        var matching =
                found.stream()
                        .filter(item ->
                                Fold.fold(
                                                item.planTitle()
                                                        + " "
                                                        + item.label()
                                                        + " "
                                                        + item.content())
                                        .contains(wanted))
                        .toList();
        return new Paged<>(
                matching.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                matching.size(),
                paging);
    }

    private JdbcClient.StatementSpec asked(String sql, UnitId unit, @Nullable PlanId plan) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .param("plan", plan == null ? null : plan.value());
    }

    /// What superiors handed to the unit after its plan began, in plans of which it carries something out, and that nobody decided.
    List<UpperChange> changes(Plan plan) {
        return jdbc.sql(
                        HANDED
                                + """
                                select h.id, h.plan_id, h.title, h.handed_at, h.amends_id, n.label, n.content, n.objective, n.quantities, n.deadline, n.deadline_text,
                                       n.due_on, n.due_before, n.rule, n.first_on, n.until_on, n.waits_for,
                                       o.label as label_before, o.content as content_before, o.objective as objective_before,
                                       o.quantities as quantities_before, o.deadline as deadline_before,
                                       o.deadline_text as deadline_text_before, o.due_on as due_on_before, o.due_before as due_before_before,
                                       o.rule as rule_before, o.first_on as first_on_before, o.until_on as until_on_before,
                                       o.waits_for as waits_for_before,
                                       array(select m.id from mine m where m.upper_id = h.amends_id and m.plan_id = :plan order by m.place) as mine
                                  from handed h
                                  join plan.item n on n.id = h.id
                                  left join plan.item o on o.id = h.amends_id
                                 where h.handed_at > :begun
                                   and (h.plan_id = :upper
                                        or exists (select from mine m join handed x on x.id = m.upper_id
                                                    where m.plan_id = :plan and x.plan_id = h.plan_id))
                                   and not exists (select from mine m where m.upper_id = h.id)
                                   and not exists (select from plan.upper_decision d where d.plan_id = :plan and d.upper_id = h.id)
                                 order by h.handed_at, h.place
                                """)
                .param("unit", plan.unit().value())
                .param("plan", plan.id().value())
                .param("upper", plan.implementing() == null ? null : plan.implementing().value())
                .param("begun", Timestamp.from(plan.begun()))
                .query(UpperRepository::change)
                .list();
    }

    boolean decide(PlanId plan, PlanItemId upper, boolean taken, String reason, Deed deed) {
        return jdbc.sql(
                                """
                                insert into plan.upper_decision (plan_id, upper_id, taken, reason, decided_by, decider, decided_at)
                                values (:plan, :upper, :taken, :reason, :by, :name, :at) on conflict do nothing
                                """)
                        .param("plan", plan.value())
                        .param("upper", upper.value())
                        .param("taken", taken)
                        .param("reason", reason)
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    /// Upper items for which the unit has an item already, in whatever plan of its own.
    Map<PlanItemId, PlanItemId> covered(UnitId unit) {
        var covered = new LinkedHashMap<PlanItemId, PlanItemId>();
        jdbc.sql(HANDED + "select m.upper_id, m.id from mine m join handed h on h.id = m.upper_id")
                .param("unit", unit.value())
                .query(row -> {
                    covered.putIfAbsent(
                            new PlanItemId(row.getObject("upper_id", UUID.class)),
                            new PlanItemId(row.getObject("id", UUID.class)));
                });
        return covered;
    }

    private static UpperPlan plan(ResultSet row, int number) throws SQLException {
        var own = row.getObject("own", UUID.class);
        return new UpperPlan(
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                row.getString("unit_name"),
                row.getInt("items"),
                row.getInt("covered"),
                moment(row, "received_at"),
                own == null ? null : new PlanId(own));
    }

    private static UpperItem item(ResultSet row, Map<UUID, List<Below>> below) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new UpperItem(
                new PlanItemId(id),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                row.getString("unit_name"),
                row.getString("label"),
                row.getString("content"),
                Part.valueOf(row.getString("part")),
                row.getObject("due", LocalDate.class),
                moment(row, "handed_at"),
                below.getOrDefault(id, List.of()),
                row.getString("reason"));
    }

    private static UpperChange change(ResultSet row, int number) throws SQLException {
        var amends = row.getObject("amends_id", UUID.class);
        return new UpperChange(
                new PlanItemId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                wording(row, ""),
                amends == null ? null : new PlanItemId(amends),
                amends == null ? null : wording(row, "_before"),
                moment(row, "handed_at"),
                Stream.of((UUID[]) row.getArray("mine").getArray()).map(PlanItemId::new).toList());
    }

    /// Who does it is the unit's own to say.
    private static Wording wording(ResultSet row, String suffix) throws SQLException {
        return new Wording(
                row.getString("label" + suffix),
                row.getString("content" + suffix),
                row.getString("objective" + suffix),
                "",
                List.of((String[]) row.getArray("quantities" + suffix).getArray()),
                StoredDeadline.in(row, suffix).deadline(),
                List.of(),
                List.of());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
