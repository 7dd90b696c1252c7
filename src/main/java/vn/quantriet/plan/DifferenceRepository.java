package vn.quantriet.plan;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.extraction.Passage;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.kernel.Deed;

/// Stores what somebody decided about what a review says otherwise than the plan.
@Repository
class DifferenceRepository {

    private final JdbcClient jdbc;

    DifferenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void passage(PlanItemId item, Passage passage) {
        jdbc.sql("update plan.item set passage_start = :start, passage_end = :end where id = :id")
                .param("id", item.value())
                .param("start", passage.start())
                .param("end", passage.end())
                .update();
    }

    /// Somebody decided about what the proposal says now.
    void takenAs(PlanItemId item, String digest) {
        jdbc.sql("update plan.item set taken_as = :digest where id = :id")
                .param("id", item.value())
                .param("digest", digest)
                .update();
    }

    /// Proposals that were not taken into the plan, as they read then.
    Map<ProposalId, String> declined(PlanId plan) {
        var declined = new LinkedHashMap<ProposalId, String>();
        jdbc.sql("select proposal_id, taken_as from plan.declined_proposal where plan_id = :plan")
                .param("plan", plan.value())
                .query(row -> {
                    declined.put(
                            new ProposalId(row.getObject("proposal_id", UUID.class)),
                            row.getString("taken_as"));
                });
        return declined;
    }

    void decline(PlanId plan, ProposalId proposal, String digest, Deed deed) {
        jdbc.sql(
                        """
                        insert into plan.declined_proposal (plan_id, proposal_id, taken_as, declined_by, decliner, declined_at)
                        values (:plan, :proposal, :digest, :by, :name, :at)
                        on conflict (plan_id, proposal_id) do update
                           set taken_as = excluded.taken_as, declined_by = excluded.declined_by,
                               decliner = excluded.decliner, declined_at = excluded.declined_at
                        """)
                .param("plan", plan.value())
                .param("proposal", proposal.value())
                .param("digest", digest)
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", timestamp(deed))
                .update();
    }

    private static Timestamp timestamp(Deed deed) {
        return Timestamp.from(deed.at());
    }
}
