package vn.quantriet.plan;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.notification.LiveChange;
import vn.quantriet.notification.LiveChanges;

/// Writes down what was done to a plan, by whom and when. Never changed afterwards. Pages that show the plan
/// hear of it.
@Repository
class PlanHistoryRepository {

    private final JdbcClient jdbc;
    private final LiveChanges changes;

    PlanHistoryRepository(JdbcClient jdbc, LiveChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    void tell(PlanId plan, @Nullable PlanItemId item, String deed, String detail, Deed by) {
        jdbc.sql(
                        """
                        insert into plan.history (id, plan_id, item_id, deed, detail, done_by, doer, done_at)
                        values (:id, :plan, :item, :deed, :detail, :by, :name, :at)
                        """)
                .param("id", Uuid7.next())
                .param("plan", plan.value())
                .param("item", item == null ? null : item.value())
                .param("deed", deed)
                .param("detail", detail)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", timestamp(by))
                .update();
        changes.tell(new LiveChange("plan", plan.toString(), path(plan)));
    }

    private UnitPath path(PlanId plan) {
        return jdbc.sql(
                        """
                        select u.path::text from plan.plan p join organization.unit_path u on u.unit_id = p.unit_id where p.id = :id
                        """)
                .param("id", plan.value())
                .query((row, _) -> new UnitPath(row.getString(1)))
                .single();
    }

    private static Timestamp timestamp(Deed deed) {
        return Timestamp.from(deed.at());
    }
}
