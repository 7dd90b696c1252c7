package vn.quantriet.plan;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;

/// Stores what was handed out to whom.
@Repository
class ApprovalRepository {

    private final JdbcClient jdbc;

    ApprovalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void approve(PlanId plan, Map<PlanItemId, List<Share>> items, Deed deed) {
        var approval = Uuid7.next();
        jdbc.sql(
                        """
                        insert into plan.approval (id, plan_id, approved_by, approver, approved_at) values (:id, :plan, :by, :name, :at)
                        """)
                .param("id", approval)
                .param("plan", plan.value())
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", timestamp(deed))
                .update();
        items.forEach((item, shares) -> approve(approval, item, shares));
    }

    private void approve(UUID approval, PlanItemId item, List<Share> shares) {
        jdbc.sql("insert into plan.approved_item (item_id, approval_id) values (:item, :approval)")
                .param("item", item.value())
                .param("approval", approval)
                .update();
        add(item, shares);
    }

    private void add(PlanItemId item, List<Share> shares) {
        jdbc.sql(
                        """
                        insert into plan.share (id, item_id, unit_id, unit_path, member_id, member_name, title, part)
                        select s.id, :item, p.unit_id, p.path, s.member, s.name, s.title, s.part
                          from unnest(:ids::uuid[], :units::uuid[], :members::uuid[], :names::text[], :titles::text[], :parts::text[])
                               as s (id, unit, member, name, title, part)
                          join organization.unit_path p on p.unit_id = s.unit
                        """)
                .param("item", item.value())
                .param("ids", shares.stream().map(_ -> Uuid7.next()).toArray(UUID[]::new))
                .param("units", shares.stream().map(s -> s.unit().value()).toArray(UUID[]::new))
                .param("members", shares.stream().map(Share::memberId).toArray(UUID[]::new))
                .param("names", shares.stream().map(Share::memberName).toArray(String[]::new))
                .param("titles", shares.stream().map(Share::title).toArray(String[]::new))
                .param("parts", shares.stream().map(s -> s.part().name()).toArray(String[]::new))
                .update();
    }

    void takeOver(PlanItemId item, UnitId unit, Deed deed) {
        jdbc.sql(
                        """
                        insert into plan.takeover (item_id, unit_id, handed_by, hander, taken_at)
                        values (:item, :unit, :by, :name, :at) on conflict do nothing
                        """)
                .param("item", item.value())
                .param("unit", unit.value())
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    private static Timestamp timestamp(Deed deed) {
        return Timestamp.from(deed.at());
    }
}
