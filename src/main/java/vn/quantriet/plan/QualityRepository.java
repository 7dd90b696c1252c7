package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.specific.Asked;
import vn.quantriet.plan.specific.Finding;
import vn.quantriet.plan.specific.FindingKind;
import vn.quantriet.plan.specific.Frame;
import vn.quantriet.plan.specific.Lexicon;
import vn.quantriet.plan.specific.PlanEnd;
import vn.quantriet.plan.specific.Specific;
import vn.quantriet.plan.specific.Specifics;

/// Reads the items of all plans below a viewer in one walk and checks them on the way.
@Repository
class QualityRepository {

    private static final String ITEMS =
            """
            select p.id as plan_id, p.title, u.name as unit_name, p.created_at, a.item_id is not null as handed_out,
                   i.content, i.objective, i.solution, i.quantities, i.deadline, i.deadline_text, i.due_on, i.due_before,
                   i.rule, i.first_on, i.until_on, i.waits_for, up.limit_on,
                   array(select r.words from plan.responsibility r where r.item_id = i.id and r.part = 'LEAD' order by r.place) as leads,
                   array(select r.words from plan.responsibility r where r.item_id = i.id and r.part = 'COORDINATOR'
                          order by r.place) as coordinators,
                   array(select d.kind from plan.finding_dismissal d where d.item_id = i.id and d.version = i.version) as dismissed,
                   (select count(*) from plan.remark m where m.item_id = i.id
                       and not exists (select from plan.remark_answer w where w.remark_id = m.id)) as remarks
              from plan.plan p
              join organization.unit_today u on u.id = p.unit_id
              join plan.item i on i.plan_id = p.id
              left join plan.approved_item a on a.item_id = i.id
              left join lateral (
                     select min(coalesce(u.due_on, u.until_on)) as limit_on
                       from plan.implementation m join plan.item u on u.id = m.upper_id where m.item_id = i.id) up on true
             where u.path <@ :scope::ltree and p.unit_id <> :unit and (:deep or u.parent_id = :unit)
               and not exists (select from plan.dropping x where x.item_id = i.id)
             order by p.id
            """;

    private final JdbcClient jdbc;

    QualityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param deep also of units further down than those directly below
    List<PlanQuality> below(Viewer viewer, boolean deep, Lexicon lexicon, ZoneId zone) {
        var sums = new LinkedHashMap<UUID, Sum>();
        jdbc.sql(ITEMS)
                .param("scope", viewer.path().value())
                .param("unit", viewer.unit().value())
                .param("deep", deep)
                .query(row -> {
                    var plan = row.getObject("plan_id", UUID.class);
                    var sum = sums.get(plan);
                    if (sum == null) {
                        sum = Sum.begin(row, zone);
                        sums.put(plan, sum);
                    }
                    sum.add(row, lexicon);
                });
        return sums.values().stream().map(Sum::quality).sorted(PlanQuality.WORST_FIRST).toList();
    }

    /// What was found in one plan so far.
    private static final class Sum {

        private final PlanId plan;
        private final String title;
        private final String unitName;
        private final LocalDate begun;
        private final @Nullable LocalDate end;
        private final EnumMap<Specific, Integer> specifics = new EnumMap<>(Specific.class);
        private int items;
        private int found;
        private int grave;
        private int remarks;
        private boolean handedOut;

        private Sum(PlanId plan, String title, String unitName, LocalDate begun) {
            this.plan = plan;
            this.title = title;
            this.unitName = unitName;
            this.begun = begun;
            this.end = PlanEnd.in(title).orElse(null);
        }

        static Sum begin(ResultSet row, ZoneId zone) throws SQLException {
            return new Sum(
                    new PlanId(row.getObject("plan_id", UUID.class)),
                    row.getString("title"),
                    row.getString("unit_name"),
                    row.getTimestamp("created_at").toInstant().atZone(zone).toLocalDate());
        }

        void add(ResultSet row, Lexicon lexicon) throws SQLException {
            var limit = row.getObject("limit_on", LocalDate.class);
            var accepted = texts(row, "dismissed").stream().map(FindingKind::valueOf).toList();
            var open =
                    Specifics.of(asked(row), new Frame(begun, end, limit), lexicon).stream()
                            .filter(finding -> !accepted.contains(finding.kind()))
                            .toList();
            items++;
            found += open.isEmpty() ? 0 : 1;
            grave += open.stream().anyMatch(Finding::isGrave) ? 1 : 0;
            remarks += row.getInt("remarks");
            handedOut |= row.getBoolean("handed_out");
            open.stream()
                    .map(Finding::specific)
                    .distinct()
                    .forEach(specific -> specifics.merge(specific, 1, Integer::sum));
        }

        PlanQuality quality() {
            return new PlanQuality(
                    plan, title, unitName, handedOut, items, found, grave, specifics, remarks);
        }

        private static Asked asked(ResultSet row) throws SQLException {
            return new Asked(
                    row.getString("content"),
                    row.getString("objective"),
                    row.getString("solution"),
                    texts(row, "quantities"),
                    StoredDeadline.in(row).deadline(),
                    texts(row, "leads"),
                    texts(row, "coordinators"));
        }

        private static List<String> texts(ResultSet row, String column) throws SQLException {
            return new ArrayList<>(List.of((String[]) row.getArray(column).getArray()));
        }
    }
}
