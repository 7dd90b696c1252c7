package vn.quantriet.plan;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.plan.specific.FindingKind;

/// Stores which findings somebody left as they are.
@Repository
class DismissalRepository {

    private final JdbcClient jdbc;

    DismissalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PlanItemId, List<Dismissal>> of(PlanId plan) {
        var found = new LinkedHashMap<PlanItemId, List<Dismissal>>();
        jdbc.sql(
                        """
                        select d.item_id, d.kind, d.version, d.reason, d.dismisser, d.dismissed_at
                          from plan.finding_dismissal d
                          join plan.item i on i.id = d.item_id and i.version = d.version
                         where i.plan_id = :plan
                         order by d.dismissed_at
                        """)
                .param("plan", plan.value())
                .query(row -> {
                    found.computeIfAbsent(
                                    new PlanItemId(row.getObject("item_id", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(
                                    new Dismissal(
                                            FindingKind.valueOf(row.getString("kind")),
                                            row.getInt("version"),
                                            row.getString("reason"),
                                            row.getString("dismisser"),
                                            row.getTimestamp("dismissed_at").toInstant()));
                });
        return found;
    }

    boolean dismiss(PlanItem item, FindingKind kind, String reason, Deed deed) {
        return jdbc.sql(
                                """
                                insert into plan.finding_dismissal (item_id, kind, version, reason, dismissed_by, dismisser, dismissed_at)
                                values (:item, :kind, :version, :reason, :by, :name, :at)
                                on conflict do nothing
                                """)
                        .param("item", item.id().value())
                        .param("kind", kind.name())
                        .param("version", item.version())
                        .param("reason", reason)
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    boolean withdraw(PlanItem item, FindingKind kind) {
        return jdbc.sql(
                                """
                                delete from plan.finding_dismissal where item_id = :item and kind = :kind and version = :version
                                """)
                        .param("item", item.id().value())
                        .param("kind", kind.name())
                        .param("version", item.version())
                        .update()
                == 1;
    }
}
