package vn.quantriet.plan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.extraction.ConfirmedProposal;
import vn.quantriet.extraction.Passage;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.kernel.Deed;

/// Stores what became of the proposals of later papers in running plans, and on which papers items rest.
@Repository
class MergerRepository {

    private final JdbcClient jdbc;

    MergerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ProposalId, MergeDecision> decisions(PlanId plan, DocumentId document) {
        var decisions = new LinkedHashMap<ProposalId, MergeDecision>();
        jdbc.sql(
                        """
                        select proposal_id, how, item_id, item_version, reason, taken_as, decider, decided_at
                          from plan.merge_decision where plan_id = :plan and document_id = :document
                        """)
                .param("plan", plan.value())
                .param("document", document.value())
                .query(row -> {
                    var decision = decision(row);
                    decisions.put(decision.proposal(), decision);
                });
        return decisions;
    }

    void decide(PlanId plan, DocumentId document, MergeDecision decision, Deed deed) {
        jdbc.sql(
                        """
                        insert into plan.merge_decision
                               (plan_id, proposal_id, document_id, how, item_id, item_version, reason, taken_as, decided_by, decider, decided_at)
                        values (:plan, :proposal, :document, :how, :item, :version, :reason, :takenAs, :by, :name, :at)
                        on conflict (plan_id, proposal_id) do update
                           set how = excluded.how, item_id = excluded.item_id, item_version = excluded.item_version,
                               reason = excluded.reason, taken_as = excluded.taken_as, decided_by = excluded.decided_by,
                               decider = excluded.decider, decided_at = excluded.decided_at
                        """)
                .param("plan", plan.value())
                .param("proposal", decision.proposal().value())
                .param("document", document.value())
                .param("how", decision.how().name())
                .param("item", decision.item() == null ? null : decision.item().value())
                .param("version", decision.itemVersion())
                .param("reason", decision.reason())
                .param("takenAs", decision.takenAs())
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    void forget(PlanId plan, ProposalId proposal) {
        jdbc.sql(
                        "delete from plan.merge_decision where plan_id = :plan and proposal_id = :proposal")
                .param("plan", plan.value())
                .param("proposal", proposal.value())
                .update();
    }

    void addSource(PlanItemId item, ConfirmedProposal proposal, Deed deed) {
        jdbc.sql(
                        """
                        insert into plan.item_source (item_id, document_id, proposal_id, passage_start, passage_end, taken_by, taker, taken_at)
                        values (:item, :document, :proposal, :start, :end, :by, :name, :at)
                        on conflict (item_id, proposal_id) do update
                           set passage_start = excluded.passage_start, passage_end = excluded.passage_end,
                               taken_by = excluded.taken_by, taker = excluded.taker, taken_at = excluded.taken_at
                        """)
                .param("item", item.value())
                .param("document", proposal.document().value())
                .param("proposal", proposal.id().value())
                .param("start", proposal.passage().start())
                .param("end", proposal.passage().end())
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    void forgetSource(PlanItemId item, ProposalId proposal) {
        jdbc.sql("delete from plan.item_source where item_id = :item and proposal_id = :proposal")
                .param("item", item.value())
                .param("proposal", proposal.value())
                .update();
    }

    void amends(PlanItemId item, PlanItemId amended) {
        jdbc.sql("update plan.item set amends_id = :amended where id = :item")
                .param("amended", amended.value())
                .param("item", item.value())
                .update();
    }

    /// The item that each amends.
    Map<PlanItemId, PlanItemId> amended(PlanId plan) {
        var amended = new LinkedHashMap<PlanItemId, PlanItemId>();
        jdbc.sql(
                        "select id, amends_id from plan.item where plan_id = :plan and amends_id is not null")
                .param("plan", plan.value())
                .query(row -> {
                    amended.put(
                            new PlanItemId(row.getObject("id", UUID.class)),
                            new PlanItemId(row.getObject("amends_id", UUID.class)));
                });
        return amended;
    }

    /// The papers that came into the plan while it ran, by item.
    Map<PlanItemId, List<ItemSource>> sources(PlanId plan) {
        var sources = new LinkedHashMap<PlanItemId, List<ItemSource>>();
        jdbc.sql(
                        """
                        select s.item_id, s.document_id, d.type, coalesce(nullif(d.reference, ''), nullif(d.title, ''), d.file_name, '') as heading,
                               d.issued_on, s.passage_start, s.passage_end, s.taker, s.taken_at
                          from plan.item_source s
                          join plan.item i on i.id = s.item_id
                          left join document.document d on d.id = s.document_id
                         where i.plan_id = :plan
                         order by s.taken_at, s.proposal_id
                        """)
                .param("plan", plan.value())
                .query(row -> {
                    var source = source(row);
                    sources.computeIfAbsent(source.item(), _ -> new ArrayList<>()).add(source);
                });
        return sources;
    }

    /// The draft that answers the paper by itself, from which an item moves into the plan that runs.
    Optional<PlanItemId> draftOf(ProposalId proposal, PlanId answer) {
        return jdbc.sql(
                        """
                        select i.id from plan.item i
                         where i.plan_id = :plan and i.proposal_id = :proposal
                           and not exists (select from plan.approved_item a where a.item_id = i.id)
                        """)
                .param("plan", answer.value())
                .param("proposal", proposal.value())
                .query(UUID.class)
                .optional()
                .map(PlanItemId::new);
    }

    private static MergeDecision decision(ResultSet row) throws SQLException {
        var item = row.getObject("item_id", UUID.class);
        return new MergeDecision(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                MergeDecision.How.valueOf(row.getString("how")),
                item == null ? null : new PlanItemId(item),
                row.getObject("item_version", Integer.class),
                row.getString("reason"),
                row.getString("taken_as"),
                row.getString("decider"),
                row.getTimestamp("decided_at").toInstant());
    }

    private static ItemSource source(ResultSet row) throws SQLException {
        @Nullable String type = row.getString("type");
        @Nullable Date issued = row.getDate("issued_on");
        return new ItemSource(
                new PlanItemId(row.getObject("item_id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                type == null ? null : DocumentType.valueOf(type),
                row.getString("heading"),
                issued == null ? null : issued.toLocalDate(),
                new Passage(row.getInt("passage_start"), row.getInt("passage_end")),
                row.getString("taker"),
                row.getTimestamp("taken_at").toInstant());
    }
}
