package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitKind;

/// Reads what the units below made of the items of a plan, level by level.
@Repository
class CoverageRepository {

    /// - `chain`: each item that was handed out, and every item below that carries it out. Links go from a lower plan to an upper
    ///   one; units that moved could close a circle, so the way down ends somewhere.
    /// - `pair`: to whom each of those was handed as lead. A unit that ended is no more expected once another took its share over.
    /// - `answer`: what the unit made of it.
    private static final String PAIRS =
            """
            with recursive chain (top, item, depth, branch) as (
              select i.id, i.id, 0, null::uuid
                from plan.item i join plan.approved_item a on a.item_id = i.id
               where i.plan_id = :plan
              union
              select c.top, m.item_id, c.depth + 1, coalesce(c.branch, p.unit_id)
                from chain c
                join plan.implementation m on m.upper_id = c.item
                join plan.item l on l.id = m.item_id
                join plan.plan p on p.id = l.plan_id
               where c.depth < 32 and not exists (select from plan.dropping x where x.item_id = m.item_id)
            ), step as (
              select top, item, branch, min(depth) as depth from chain group by top, item, branch
            ), pair as (
              select c.top, c.item, c.depth, c.branch, s.unit_id
                from step c
                join plan.item i on i.id = c.item
                join plan.plan p on p.id = i.plan_id
                join plan.share s on s.item_id = c.item and s.part = 'LEAD' and s.unit_id <> p.unit_id
               where exists (select from organization.unit_today t where t.id = s.unit_id)
                  or not exists (select from plan.takeover t where t.item_id = s.item_id)
              union
              select c.top, c.item, c.depth, c.branch, t.unit_id
                from step c
                join plan.item i on i.id = c.item
                join plan.plan p on p.id = i.plan_id
                join plan.takeover t on t.item_id = c.item and t.unit_id <> p.unit_id
            ), answer as (
              select q.item, q.unit_id, min(l.plan_id::text)::uuid as plan_id,
                     bool_or(o.led and a.item_id is not null) as handed_out, bool_or(o.led) as led,
                     min(v.approved_at) as approved_at, max(h.done_at) as active_at
                from (select distinct item, unit_id from pair) q
                join plan.implementation m on m.upper_id = q.item
                join plan.item l on l.id = m.item_id
                join plan.plan p on p.id = l.plan_id and p.unit_id = q.unit_id
                left join plan.approved_item a on a.item_id = l.id
                left join plan.approval v on v.id = a.approval_id
                left join lateral (select max(done_at) as done_at from plan.history h where h.plan_id = l.plan_id) h on true
                cross join lateral (
                       select case when a.item_id is not null
                              then exists (select from plan.share s where s.item_id = l.id and s.part = 'LEAD')
                              else exists (select from plan.responsibility r
                                            where r.item_id = l.id and r.part = 'LEAD'
                                              and not exists (select from plan.omission x where x.responsibility_id = r.id))
                              end as led) o
               where not exists (select from plan.dropping x where x.item_id = l.id)
               group by q.item, q.unit_id
            )
            """;

    private final JdbcClient jdbc;

    CoverageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of the plan.
    List<CoverageItem> items(PlanId plan) {
        return jdbc.sql(
                        PAIRS
                                + """
                                select i.id, i.label, i.content,
                                       count(q.unit_id) filter (where q.depth = 0) as units,
                                       count(*) filter (where q.depth = 0 and n.handed_out) as handed_out,
                                       count(*) filter (where q.depth = 0 and n.led and not n.handed_out) as drafts,
                                       count(*) filter (where q.depth = 0 and not n.led) as ownerless,
                                       count(distinct (q.item, q.unit_id)) filter (where q.depth > 0) as further,
                                       count(distinct (q.item, q.unit_id)) filter (where q.depth > 0 and n.led) as further_covered,
                                       (select max(c.depth) from step c where c.top = i.id) as levels
                                  from plan.item i
                                  join plan.approved_item a on a.item_id = i.id
                                  left join pair q on q.top = i.id
                                  left join answer n on n.item = q.item and n.unit_id = q.unit_id
                                 where i.plan_id = :plan
                                 group by i.id, i.label, i.content, i.place
                                 order by i.place
                                """)
                .param("plan", plan.value())
                .query(CoverageRepository::item)
                .list();
    }

    /// The units to which the plan itself handed something.
    ///
    /// @param today to which it is counted for those who have not answered
    List<CoverageUnit> units(PlanId plan, LocalDate today, ZoneId zone) {
        return jdbc.sql(
                        PAIRS
                                + """
                                select d.*, coalesce(t.name, '') as name, t.kind,
                                       coalesce(f.further, 0) as further, coalesce(f.covered, 0) as further_covered
                                  from (select q.unit_id, min(coalesce(k.taken_at, v.approved_at)) as received_at,
                                               min(n.approved_at) as answered_at, max(n.active_at) as active_at, count(*) as items,
                                               count(*) filter (where n.led) as covered,
                                               count(*) filter (where not n.led) as ownerless,
                                               min(n.plan_id::text)::uuid as plan_id
                                          from pair q
                                          join plan.approved_item a on a.item_id = q.item
                                          join plan.approval v on v.id = a.approval_id
                                          left join plan.takeover k on k.item_id = q.item and k.unit_id = q.unit_id
                                          left join answer n on n.item = q.item and n.unit_id = q.unit_id
                                         where q.depth = 0
                                         group by q.unit_id) d
                                  left join organization.unit_today t on t.id = d.unit_id
                                  left join (select q.branch, count(distinct (q.item, q.unit_id)) as further,
                                                    count(distinct (q.item, q.unit_id)) filter (where n.led) as covered
                                               from pair q left join answer n on n.item = q.item and n.unit_id = q.unit_id
                                              where q.depth > 0 group by q.branch) f on f.branch = d.unit_id
                                """)
                .param("plan", plan.value())
                .query((row, _) -> unit(row, today, zone))
                .list();
    }

    /// Each item of the plan at each unit to which it was handed, the worst first.
    List<CoveragePair> pairs(PlanId plan, CoverageFilter filter, Viewer viewer) {
        var below = below(plan, viewer);
        return jdbc.sql(
                        PAIRS
                                + """
                                select q.item, i.label, i.content, q.unit_id, coalesce(t.name, '') as name,
                                       case when n.item is null then 'NONE' when n.handed_out then 'HANDED_OUT'
                                            when n.led then 'DRAFT' else 'OWNERLESS' end as cover,
                                       coalesce((select max(d.reason) from plan.upper_decision d join plan.plan p on p.id = d.plan_id
                                                  where d.upper_id = q.item and p.unit_id = q.unit_id and not d.taken), '') as reason
                                  from pair q
                                  join plan.item i on i.id = q.item
                                  left join organization.unit_today t on t.id = q.unit_id
                                  left join answer n on n.item = q.item and n.unit_id = q.unit_id
                                 where q.depth = 0
                                   and (:item::uuid is null or q.item = :item)
                                   and (:unit::uuid is null or q.unit_id = :unit)
                                   and (:kind = '' or t.kind = :kind)
                                 order by case when n.item is null then 0 when n.handed_out then 3 when n.led then 2 else 1 end,
                                          t.sort nulls first, t.name, i.place
                                """)
                .param("plan", plan.value())
                .param("item", filter.item() == null ? null : filter.item().value())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("kind", filter.kind() == null ? "" : filter.kind().name())
                .query((row, _) -> pair(row, below))
                .list();
    }

    private record At(UUID item, UUID unit) {}

    /// Drafts only as far as the viewer reaches: a unit may have moved away since.
    private Map<At, List<Below>> below(PlanId plan, Viewer viewer) {
        var below = new HashMap<At, List<Below>>();
        jdbc.sql(
                        """
                        select m.upper_id, p.unit_id, i.id, i.plan_id, i.content, coalesce(t.name, '') as unit_name,
                               a.item_id is not null as handed_out
                          from plan.item u
                          join plan.implementation m on m.upper_id = u.id
                          join plan.item i on i.id = m.item_id
                          join plan.plan p on p.id = i.plan_id
                          left join organization.unit_today t on t.id = p.unit_id
                          left join plan.approved_item a on a.item_id = i.id
                         where u.plan_id = :plan and not exists (select from plan.dropping x where x.item_id = i.id)
                           and (a.item_id is not null or t.path <@ :scope::ltree)
                         order by i.place
                        """)
                .param("plan", plan.value())
                .param("scope", viewer.path().value())
                .query(row -> {
                    below.computeIfAbsent(
                                    new At(
                                            row.getObject("upper_id", UUID.class),
                                            row.getObject("unit_id", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(PlanLineRepository.lower(row));
                });
        return below;
    }

    private static CoveragePair pair(ResultSet row, Map<At, List<Below>> below)
            throws SQLException {
        var item = row.getObject("item", UUID.class);
        var unit = row.getObject("unit_id", UUID.class);
        return new CoveragePair(
                new PlanItemId(item),
                row.getString("label"),
                row.getString("content"),
                new UnitId(unit),
                row.getString("name"),
                Cover.valueOf(row.getString("cover")),
                below.getOrDefault(new At(item, unit), List.of()),
                row.getString("reason"));
    }

    private static CoverageItem item(ResultSet row, int number) throws SQLException {
        return new CoverageItem(
                new PlanItemId(row.getObject("id", UUID.class)),
                row.getString("label"),
                row.getString("content"),
                row.getInt("units"),
                row.getInt("handed_out"),
                row.getInt("drafts"),
                row.getInt("ownerless"),
                row.getInt("further"),
                row.getInt("further_covered"),
                row.getInt("levels"));
    }

    private static CoverageUnit unit(ResultSet row, LocalDate today, ZoneId zone)
            throws SQLException {
        var received = Objects.requireNonNull(moment(row, "received_at"));
        var answered = moment(row, "answered_at");
        @Nullable String kind = row.getString("kind");
        var plan = row.getObject("plan_id", UUID.class);
        var end = answered == null ? today : answered.atZone(zone).toLocalDate();
        return new CoverageUnit(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                kind == null ? null : UnitKind.valueOf(kind),
                received,
                answered,
                Math.max(0, ChronoUnit.DAYS.between(received.atZone(zone).toLocalDate(), end)),
                row.getInt("items"),
                row.getInt("covered"),
                row.getInt("ownerless"),
                plan == null ? null : new PlanId(plan),
                row.getInt("further"),
                row.getInt("further_covered"),
                moment(row, "active_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
