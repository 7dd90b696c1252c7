package vn.quantriet.plan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Stores the fingerprints of items, and which of them ask nearly the same.
@Repository
class FingerprintRepository {

    /// Candidates of one item; more than so many share a catchword, not work.
    private static final int MOST_CANDIDATES = 200;

    private static final String ITEMS =
            """
            select i.id, i.plan_id, p.unit_id, u.path::text as path, p.document_id, p.implements_id as upper_id,
                   array(select m.upper_id from plan.implementation m where m.item_id = i.id) as uppers, i.version, i.content,
                   coalesce(i.due_on::text, i.rule, i.until_on::text, '') as time,
                   (select coalesce(string_agg(r.words, ';' order by lower(r.words)), '') from plan.responsibility r
                     where r.item_id = i.id and r.part = 'LEAD') as leads
              from plan.item i
              join plan.plan p on p.id = i.plan_id
              join organization.unit_path u on u.unit_id = p.unit_id
            """;

    private final JdbcClient jdbc;

    FingerprintRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One renewal after the other: two at once would not see each other's items.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('plan.overlap')) is null")
                .query(Boolean.class)
                .single();
    }

    /// Items of the plan whose fingerprint is missing, of an earlier wording or of another making.
    List<OverlapItem> stale(PlanId plan, int maker) {
        return jdbc.sql(
                        ITEMS
                                + """
                                  left join plan.fingerprint f on f.item_id = i.id
                                 where i.plan_id = :plan
                                   and (f.item_id is null or f.version <> i.version or f.maker <> :maker)
                                   and not exists (select from plan.dropping d where d.item_id = i.id)
                                 order by i.place, i.id
                                """)
                .param("plan", plan.value())
                .param("maker", maker)
                .query(FingerprintRepository::item)
                .list();
    }

    List<PlanId> stalePlans(int maker) {
        return jdbc
                .sql(
                        """
                        select distinct i.plan_id
                          from plan.item i
                          left join plan.fingerprint f on f.item_id = i.id
                         where not exists (select from plan.dropping d where d.item_id = i.id)
                           and (f.item_id is null or f.version <> i.version or f.maker <> :maker)
                        """)
                .param("maker", maker)
                .query(UUID.class)
                .list()
                .stream()
                .map(PlanId::new)
                .toList();
    }

    /// What was left out overlaps nothing.
    void forgetDropped(PlanId plan) {
        for (var table :
                List.of(
                        "plan.overlap where one_id = any (:dropped) or other_id = any (:dropped)",
                        "plan.fingerprint where item_id = any (:dropped)")) {
            jdbc.sql("delete from " + table).param("dropped", dropped(plan)).update();
        }
    }

    private UUID[] dropped(PlanId plan) {
        return jdbc.sql(
                        """
                        select i.id from plan.item i
                          join plan.dropping d on d.item_id = i.id
                          join plan.fingerprint f on f.item_id = i.id
                         where i.plan_id = :plan
                        """)
                .param("plan", plan.value())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    void put(OverlapItem item, int maker, int[] bands) {
        jdbc.sql(
                        """
                        insert into plan.fingerprint (item_id, version, maker, bands) values (:id, :version, :maker, :bands)
                        on conflict (item_id) do update
                           set version = excluded.version, maker = excluded.maker, bands = excluded.bands
                        """)
                .param("id", item.id().value())
                .param("version", item.version())
                .param("maker", maker)
                .param("bands", boxed(bands))
                .update();
    }

    /// Items that share a number of the fingerprint, those that share most first.
    List<OverlapItem> candidates(OverlapItem item, int[] bands) {
        return jdbc.sql(
                        ITEMS
                                + """
                                  join (select item_id from plan.fingerprint
                                         where bands && :bands and item_id <> :id
                                         limit :most) f on f.item_id = i.id
                                """)
                .param("bands", boxed(bands))
                .param("id", item.id().value())
                .param("most", MOST_CANDIDATES)
                .query(FingerprintRepository::item)
                .list();
    }

    void forgetPairs(PlanItemId item) {
        jdbc.sql("delete from plan.overlap where one_id = :id or other_id = :id")
                .param("id", item.value())
                .update();
    }

    void put(OverlapItem item, OverlapItem other, int likeness, int rank) {
        boolean first = isFirst(item, other);
        var one = first ? item : other;
        var two = first ? other : item;
        jdbc.sql(
                        """
                        insert into plan.overlap (one_id, other_id, one_unit, other_unit, likeness, rank, same_lead, same_time)
                        values (:one, :other, :oneUnit, :otherUnit, :likeness, :rank, :lead, :time)
                        on conflict (one_id, other_id) do update
                           set likeness = excluded.likeness, rank = excluded.rank,
                               same_lead = excluded.same_lead, same_time = excluded.same_time
                        """)
                .param("one", one.id().value())
                .param("other", two.id().value())
                .param("oneUnit", one.unit().value())
                .param("otherUnit", two.unit().value())
                .param("likeness", likeness)
                .param("rank", rank)
                .param("lead", item.hasLeadsOf(other))
                .param("time", item.isDueWith(other))
                .update();
    }

    /// As PostgreSQL orders them.
    private static boolean isFirst(OverlapItem item, OverlapItem other) {
        return OverlapPair.isFirst(item.id(), other.id());
    }

    /// The papers that came into a plan while it ran.
    List<UUID> papers(PlanId plan) {
        return jdbc.sql(
                        """
                        select distinct s.document_id from plan.item_source s join plan.item i on i.id = s.item_id
                         where i.plan_id = :plan order by 1
                        """)
                .param("plan", plan.value())
                .query(UUID.class)
                .list();
    }

    /// The words of all items of a plan: what those below take from it is not their own.
    String words(UUID plan) {
        return String.join(
                "\n",
                jdbc.sql("select content from plan.item where plan_id = :plan order by place")
                        .param("plan", plan)
                        .query(String.class)
                        .list());
    }

    /// In percent, as it stands on that day.
    int threshold(LocalDate day) {
        return jdbc.sql(
                        """
                        select value from plan.setting
                         where name = 'OVERLAP_PERCENT' and valid_from <= :day
                         order by valid_from desc limit 1
                        """)
                .param("day", Date.valueOf(day))
                .query(Integer.class)
                .single();
    }

    private static Integer[] boxed(int[] bands) {
        var boxed = new Integer[bands.length];
        for (int index = 0; index < bands.length; index++) {
            boxed[index] = bands[index];
        }
        return boxed;
    }

    private static OverlapItem item(ResultSet row, int number) throws SQLException {
        return new OverlapItem(
                new PlanItemId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitPath(row.getString("path")),
                row.getObject("document_id", UUID.class),
                row.getObject("upper_id", UUID.class),
                Set.of((UUID[]) row.getArray("uppers").getArray()),
                row.getInt("version"),
                row.getString("content"),
                Fold.fold(row.getString("leads")),
                row.getString("time"));
    }
}
