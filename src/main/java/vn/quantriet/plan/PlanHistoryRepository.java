package vn.quantriet.plan;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Uuid7;

/// Writes down what was done to a plan, by whom and when. Never changed afterwards.
@Repository
class PlanHistoryRepository {

    private final JdbcClient jdbc;

    PlanHistoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
    }

    private static Timestamp timestamp(Deed deed) {
        return Timestamp.from(deed.at());
    }
}
