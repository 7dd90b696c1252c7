package vn.quantriet.plan;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        shares.forEach(share -> add(item, share));
    }

    private void add(PlanItemId item, Share share) {
        var person = share.person();
        var title = person == null ? null : person.title();
        person(
                        jdbc.sql(
                                """
                                insert into plan.share (id, item_id, unit_id, unit_path, member_id, member_name, title, part)
                                select :id, :item, p.unit_id, p.path, :member, :name, :title, :part
                                  from organization.unit_path p where p.unit_id = :unit
                                """),
                        person)
                .param("id", Uuid7.next())
                .param("item", item.value())
                .param("unit", share.unit().value())
                .param("title", title == null ? "" : title.name())
                .param("part", share.part().name())
                .update();
    }

    private static JdbcClient.StatementSpec person(
            JdbcClient.StatementSpec sql, @Nullable Named person) {
        return sql.param("member", person == null ? null : person.member().value())
                .param("name", person == null ? "" : person.name());
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
