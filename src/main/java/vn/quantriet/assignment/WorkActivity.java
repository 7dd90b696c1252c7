package vn.quantriet.assignment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.UnitActivity;

/// Word of progress, evidence and handing in, as the activity of units on a plan.
@Component
class WorkActivity implements UnitActivity {

    private final JdbcClient jdbc;

    WorkActivity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UnitId, Instant> last(PlanId plan) {
        var last = new HashMap<UnitId, Instant>();
        jdbc.sql(
                        """
                        with turn as materialized (
                          select a.unit_id, o.id from assignment.assignment a
                            join assignment.occurrence o on o.assignment_id = a.id
                           where a.plan_id = :plan)
                        select d.unit_id, max(d.done_at) as done_at
                          from (select t.unit_id, p.reported_at as done_at from turn t join assignment.progress p on p.occurrence_id = t.id
                                union all
                                select t.unit_id, e.submitted_at from turn t join assignment.evidence e on e.occurrence_id = t.id
                                union all
                                select t.unit_id, s.submitted_at from turn t join assignment.submission s on s.occurrence_id = t.id) d
                         group by d.unit_id
                        """)
                .param("plan", plan.value())
                .query(row -> {
                    last.put(
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            row.getTimestamp("done_at").toInstant());
                });
        return last;
    }
}
