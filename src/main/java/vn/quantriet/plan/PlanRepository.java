package vn.quantriet.plan;

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
import vn.quantriet.extraction.Passage;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;

/// Loads and stores plans whole. What lists read stands in [PlanLineRepository].
@Repository
class PlanRepository {

    private static final String ITEMS =
            """
            select i.id, i.version, i.label, i.content, i.objective, i.solution, i.quantities, i.deadline, i.deadline_text,
                   i.due_on, i.due_before, i.rule, i.first_on, i.until_on, i.waits_for, i.passage_start, i.passage_end,
                   i.proposal_id, i.taken_as, i.implements_id, a.item_id is not null as approved, d.item_id is not null as dropped
              from plan.item i
              left join plan.approved_item a on a.item_id = i.id
              left join plan.dropping d on d.item_id = i.id
            """;

    private final JdbcClient jdbc;

    PlanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> find(PlanId id) {
        var items = items(id);
        return jdbc.sql(
                        """
                        select p.id, p.unit_id, u.path::text as path, p.type, p.title, p.version, p.document_id, p.implements_id
                          from plan.plan p
                          join organization.unit_path u on u.unit_id = p.unit_id
                         where p.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> plan(row, items))
                .optional();
    }

    /// Holds the plan until the transaction ends, so that two people change it one after the other.
    void lock(PlanId id) {
        jdbc.sql("select 1 from plan.plan where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    Optional<PlanId> planOf(PlanItemId item) {
        return jdbc.sql("select plan_id from plan.item where id = :id")
                .param("id", item.value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    Optional<PlanId> planOf(ResponsibilityId responsibility) {
        return jdbc.sql(
                        """
                        select i.plan_id from plan.responsibility r join plan.item i on i.id = r.item_id where r.id = :id
                        """)
                .param("id", responsibility.value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    /// Adding it twice changes nothing.
    boolean add(NewPlan plan, Deed deed) {
        return jdbc.sql(
                                """
                                insert into plan.plan (id, unit_id, document_id, implements_id, type, title, fold, created_by, creator, created_at)
                                values (:id, :unit, :document, :implements, :type, :title, :fold, :by, :name, :at)
                                on conflict (id) do nothing
                                """)
                        .param("id", plan.id().value())
                        .param("unit", plan.unit().value())
                        .param("document", plan.document() == null ? null : plan.document().value())
                        .param(
                                "implements",
                                plan.implementing() == null ? null : plan.implementing().value())
                        .param("type", plan.type().name())
                        .param("title", plan.title())
                        .param("fold", Fold.fold(plan.title()))
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", timestamp(deed))
                        .update()
                == 1;
    }

    /// Says no when somebody else changed it since that version.
    boolean rename(PlanId id, int version, PlanType type, String title) {
        return jdbc.sql(
                                """
                                update plan.plan set type = :type, title = :title, fold = :fold, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("type", type.name())
                        .param("title", title)
                        .param("fold", Fold.fold(title))
                        .update()
                == 1;
    }

    /// Adds the item at the end, once.
    boolean add(PlanId plan, NewItem item) {
        var words = item.wording();
        boolean added =
                values(
                                        jdbc.sql(
                                                """
                                                insert into plan.item (id, plan_id, place, label, content, objective, solution, quantities, deadline, deadline_text,
                                                                       due_on, due_before, rule, first_on, until_on, waits_for, passage_start, passage_end, proposal_id, taken_as, implements_id)
                                                values (:id, :plan, (select coalesce(max(place), 0) + 1 from plan.item where plan_id = :plan),
                                                        :label, :content, :objective, :solution, :quantities, :deadline, :deadlineText,
                                                        :due, :before, :rule, :first, :until, :waitsFor, :start, :end, :proposal, :takenAs, :implements)
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
                                .param(
                                        "implements",
                                        item.implementing() == null
                                                ? null
                                                : item.implementing().value())
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

    void choose(ResponsibilityId responsibility, List<Chosen> chosen, Deed deed) {
        forgetAnswer(responsibility);
        chosen.forEach(one -> choose(responsibility, one, deed));
    }

    private void choose(ResponsibilityId responsibility, Chosen chosen, Deed deed) {
        person(
                        jdbc.sql(
                                """
                                insert into plan.choice (id, responsibility_id, unit_id, unit_path, member_id, member_name, chosen_by, chosen_at)
                                select :id, :responsibility, p.unit_id, p.path, :member, :name, :by, :at
                                  from organization.unit_path p where p.unit_id = :unit
                                on conflict do nothing
                                """),
                        chosen.person())
                .param("id", Uuid7.next())
                .param("responsibility", responsibility.value())
                .param("unit", chosen.unit().value())
                .param("by", deed.account().value())
                .param("at", timestamp(deed))
                .update();
    }

    private static JdbcClient.StatementSpec person(
            JdbcClient.StatementSpec sql, @Nullable Named person) {
        return sql.param("member", person == null ? null : person.member().value())
                .param("name", person == null ? "" : person.name());
    }

    void omit(ResponsibilityId responsibility, String reason, Deed deed) {
        forgetAnswer(responsibility);
        jdbc.sql(
                        """
                        insert into plan.omission (responsibility_id, reason, omitted_by, omitted_at) values (:id, :reason, :by, :at)
                        """)
                .param("id", responsibility.value())
                .param("reason", reason)
                .param("by", deed.account().value())
                .param("at", timestamp(deed))
                .update();
    }

    /// The rules decide again.
    void forgetAnswer(ResponsibilityId responsibility) {
        for (var table : List.of("plan.choice", "plan.omission")) {
            jdbc.sql("delete from " + table + " where responsibility_id = :id")
                    .param("id", responsibility.value())
                    .update();
        }
    }

    void remember(UnitId unit, String phrase, List<UnitId> targets) {
        jdbc.sql("delete from plan.remembered_phrase where unit_id = :unit and phrase = :phrase")
                .param("unit", unit.value())
                .param("phrase", phrase)
                .update();
        jdbc.sql(
                        """
                        insert into plan.remembered_phrase (unit_id, phrase, target_id)
                        select :unit, :phrase, target from unnest(:targets) as target
                        """)
                .param("unit", unit.value())
                .param("phrase", phrase)
                .param("targets", array(targets))
                .update();
    }

    Map<String, List<UnitId>> remembered(UnitId unit) {
        var phrases = new LinkedHashMap<String, List<UnitId>>();
        jdbc.sql("select phrase, target_id from plan.remembered_phrase where unit_id = :unit")
                .param("unit", unit.value())
                .query(row -> {
                    phrases.computeIfAbsent(row.getString("phrase"), _ -> new ArrayList<>())
                            .add(new UnitId(row.getObject("target_id", UUID.class)));
                });
        return phrases;
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

    private List<PlanItem> items(PlanId plan) {
        var responsibilities = responsibilities(plan, choices(plan));
        return jdbc.sql(ITEMS + "where i.plan_id = :plan order by i.place, i.id")
                .param("plan", plan.value())
                .query((row, _) -> item(row, responsibilities))
                .list();
    }

    private Map<UUID, List<Chosen>> choices(PlanId plan) {
        var chosen = new LinkedHashMap<UUID, List<Chosen>>();
        jdbc.sql(
                        """
                        select c.responsibility_id, c.unit_id, c.member_id, c.member_name, '' as title
                          from plan.choice c
                          join plan.responsibility r on r.id = c.responsibility_id
                          join plan.item i on i.id = r.item_id
                         where i.plan_id = :plan
                         order by c.unit_id, c.member_name, c.id
                        """)
                .param("plan", plan.value())
                .query(row -> {
                    chosen.computeIfAbsent(
                                    row.getObject("responsibility_id", UUID.class),
                                    _ -> new ArrayList<>())
                            .add(
                                    new Chosen(
                                            new UnitId(row.getObject("unit_id", UUID.class)),
                                            Named.in(row)));
                });
        return chosen;
    }

    private Map<UUID, List<Responsibility>> responsibilities(
            PlanId plan, Map<UUID, List<Chosen>> chosen) {
        var byItem = new LinkedHashMap<UUID, List<Responsibility>>();
        jdbc.sql(
                        """
                        select r.id, r.item_id, r.part, r.words, o.reason
                          from plan.responsibility r
                          join plan.item i on i.id = r.item_id
                          left join plan.omission o on o.responsibility_id = r.id
                         where i.plan_id = :plan
                         order by r.place
                        """)
                .param("plan", plan.value())
                .query(row -> {
                    byItem.computeIfAbsent(
                                    row.getObject("item_id", UUID.class), _ -> new ArrayList<>())
                            .add(responsibility(row, chosen));
                });
        return byItem;
    }

    private static Responsibility responsibility(ResultSet row, Map<UUID, List<Chosen>> chosen)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Responsibility(
                new ResponsibilityId(id),
                Part.valueOf(row.getString("part")),
                row.getString("words"),
                chosen.getOrDefault(id, List.of()),
                row.getString("reason"));
    }

    private static PlanItem item(ResultSet row, Map<UUID, List<Responsibility>> responsibilities)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var mine = responsibilities.getOrDefault(id, List.of());
        var proposal = row.getObject("proposal_id", UUID.class);
        var implementing = row.getObject("implements_id", UUID.class);
        return new PlanItem(
                new PlanItemId(id),
                row.getInt("version"),
                wording(row, mine),
                mine,
                passage(row),
                proposal == null ? null : new ProposalId(proposal),
                row.getString("taken_as"),
                implementing == null ? null : new PlanItemId(implementing),
                row.getBoolean("approved"),
                row.getBoolean("dropped"));
    }

    private static Wording wording(ResultSet row, List<Responsibility> responsibilities)
            throws SQLException {
        return new Wording(
                row.getString("label"),
                row.getString("content"),
                row.getString("objective"),
                row.getString("solution"),
                List.of((String[]) row.getArray("quantities").getArray()),
                StoredDeadline.in(row).deadline(),
                words(responsibilities, Part.LEAD),
                words(responsibilities, Part.COORDINATOR));
    }

    private static List<String> words(List<Responsibility> responsibilities, Part part) {
        return responsibilities.stream()
                .filter(responsibility -> responsibility.part() == part)
                .map(Responsibility::words)
                .toList();
    }

    private static @Nullable Passage passage(ResultSet row) throws SQLException {
        var start = row.getObject("passage_start", Integer.class);
        return start == null ? null : new Passage(start, row.getInt("passage_end"));
    }

    private static Plan plan(ResultSet row, List<PlanItem> items) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        var implementing = row.getObject("implements_id", UUID.class);
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitPath(row.getString("path")),
                PlanType.valueOf(row.getString("type")),
                row.getString("title"),
                row.getInt("version"),
                document == null ? null : new DocumentId(document),
                implementing == null ? null : new PlanId(implementing),
                items);
    }

    private static UUID[] array(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static Timestamp timestamp(Deed deed) {
        return Timestamp.from(deed.at());
    }
}
