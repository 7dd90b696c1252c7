package vn.quantriet.plan;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;

/// Stores whose personal plans are, and reads the steps of working rules.
@Repository
class OwnerRepository {

    private final JdbcClient jdbc;

    OwnerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void name(PlanId plan, UnitId unit, Named owner, Deed deed) {
        var title = owner.title();
        jdbc.sql(
                        """
                        insert into plan.owner (plan_id, unit_id, unit_path, member_id, member_name, title, named_by, namer, named_at)
                        select :plan, p.unit_id, p.path, :member, :name, :title, :by, :namer, :at
                          from organization.unit_path p where p.unit_id = :unit
                        on conflict do nothing
                        """)
                .param("plan", plan.value())
                .param("unit", unit.value())
                .param("member", owner.member().value())
                .param("name", owner.name())
                .param("title", title == null ? "" : title.name())
                .param("by", deed.account().value())
                .param("namer", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    Optional<Named> of(PlanId plan) {
        return jdbc.sql(
                        "select member_id, member_name, title from plan.owner where plan_id = :plan")
                .param("plan", plan.value())
                .query((row, _) -> Optional.ofNullable(Named.in(row)))
                .optional()
                .flatMap(found -> found);
    }

    /// As they stand on the day, in order.
    List<String> steps(LocalDate day) {
        return jdbc.sql(
                        """
                        select content from (
                               select distinct on (place) place, content from plan.rules_step
                                where valid_from <= :day order by place, valid_from desc) s
                         where content <> '' order by place
                        """)
                .param("day", day)
                .query(String.class)
                .list();
    }
}
