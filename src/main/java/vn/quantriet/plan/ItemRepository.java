package vn.quantriet.plan;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Uuid7;

/// Stores the items of plans.
@Repository
class ItemRepository {

    private final JdbcClient jdbc;

    ItemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds the item at the end, once.
    boolean add(PlanId plan, NewItem item) {
        var words = item.wording();
        boolean added =
                values(
                                        jdbc.sql(
                                                """
                                                insert into plan.item (id, plan_id, place, label, content, objective, solution, quantities, deadline, deadline_text,
                                                                       due_on, due_before, rule, first_on, until_on, waits_for, passage_start, passage_end, proposal_id, taken_as)
                                                values (:id, :plan, (select coalesce(max(place), 0) + 1 from plan.item where plan_id = :plan),
                                                        :label, :content, :objective, :solution, :quantities, :deadline, :deadlineText,
                                                        :due, :before, :rule, :first, :until, :waitsFor, :start, :end, :proposal, :takenAs)
                                                on conflict do nothing
                                                """),
                                        words)
                                .param("id", item.id().value())
                                .param("plan", plan.value())
                                .param(
                                        "start",
                                        item.passage() == null ? null : item.passage().start())
                                .param("end", item.passage() == null ? null : item.passage().end())
                                .param(
                                        "proposal",
                                        item.proposal() == null ? null : item.proposal().value())
                                .param("takenAs", item.takenAs())
                                .update()
                        == 1;
        if (added) {
            setResponsibilities(item.id(), words, List.of());
        }
        return added;
    }

    /// Says no when somebody else changed it since that version.
    boolean edit(PlanItem item, int version, Wording words) {
        boolean edited = write(item.id(), version, words);
        if (edited) {
            setResponsibilities(item.id(), words, item.responsibilities());
        }
        return edited;
    }

    private boolean write(PlanItemId id, int version, Wording words) {
        return values(
                                jdbc.sql(
                                        """
                                        update plan.item
                                           set label = :label, content = :content, objective = :objective, solution = :solution,
                                               quantities = :quantities, deadline = :deadline, deadline_text = :deadlineText, due_on = :due,
                                               due_before = :before, rule = :rule, first_on = :first, until_on = :until, waits_for = :waitsFor,
                                               version = version + 1
                                         where id = :id and version = :version
                                        """),
                                words)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, Wording words) {
        var deadline = StoredDeadline.of(words.deadline());
        return sql.param("label", words.label())
                .param("content", words.content())
                .param("objective", words.objective())
                .param("solution", words.solution())
                .param("quantities", words.quantities().toArray(String[]::new))
                .param("deadline", deadline.kind().name())
                .param("deadlineText", deadline.text())
                .param("due", deadline.due())
                .param("before", deadline.before())
                .param("rule", deadline.rule())
                .param("first", deadline.first())
                .param("until", deadline.until())
                .param("waitsFor", deadline.waitsFor());
    }

    /// Words that stay keep what was said about them.
    private void setResponsibilities(PlanItemId item, Wording words, List<Responsibility> before) {
        var kept = new ArrayList<UUID>();
        int place = 0;
        for (var part : Part.values()) {
            for (var printed : part == Part.LEAD ? words.leads() : words.coordinators()) {
                kept.add(set(item, part, printed, place++, before));
            }
        }
        jdbc.sql("delete from plan.responsibility where item_id = :item and id <> all (:kept)")
                .param("item", item.value())
                .param("kept", kept.toArray(UUID[]::new))
                .update();
    }

    private UUID set(
            PlanItemId item, Part part, String printed, int place, List<Responsibility> before) {
        var id =
                before.stream()
                        .filter(known -> known.part() == part && known.words().equals(printed))
                        .findFirst()
                        .map(known -> known.id().value())
                        .orElseGet(Uuid7::next);
        jdbc.sql(
                        """
                        insert into plan.responsibility (id, item_id, part, words, place) values (:id, :item, :part, :words, :place)
                        on conflict (id) do update set place = excluded.place
                        """)
                .param("id", id)
                .param("item", item.value())
                .param("part", part.name())
                .param("words", printed)
                .param("place", place)
                .update();
        return id;
    }

    void order(PlanId plan, List<PlanItemId> items) {
        jdbc.sql(
                        """
                        update plan.item i set place = o.place
                          from unnest(:ids) with ordinality as o (id, place)
                         where i.id = o.id and i.plan_id = :plan
                        """)
                .param("ids", items.stream().map(PlanItemId::value).toArray(UUID[]::new))
                .param("plan", plan.value())
                .update();
    }

    boolean drop(PlanItemId item, Deed deed) {
        return jdbc.sql(
                                """
                                insert into plan.dropping (item_id, dropped_by, dropper, dropped_at) values (:item, :by, :name, :at)
                                on conflict do nothing
                                """)
                        .param("item", item.value())
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", timestamp(deed))
                        .update()
                == 1;
    }

    boolean restore(PlanItemId item) {
        return jdbc.sql("delete from plan.dropping where item_id = :item")
                        .param("item", item.value())
                        .update()
                == 1;
    }

    private static Timestamp timestamp(Deed deed) {
        return Timestamp.from(deed.at());
    }
}
