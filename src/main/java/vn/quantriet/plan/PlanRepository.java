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
import java.util.stream.Stream;
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

/// Loads plans whole and stores what is about the plan itself. Its items are stored by [ItemRepository], what is printed of who does
/// it is answered in [AnswerRepository]. What lists read stands in [PlanLineRepository].
@Repository
class PlanRepository {

    private static final String ITEMS =
            """
            select i.id, i.version, i.label, i.content, i.objective, i.solution, i.quantities, i.deadline, i.deadline_text,
                   i.due_on, i.due_before, i.rule, i.first_on, i.until_on, i.waits_for, i.passage_start, i.passage_end,
                   i.proposal_id, i.taken_as, a.item_id is not null as approved, d.item_id is not null as dropped,
                   array(select m.upper_id from plan.implementation m where m.item_id = i.id order by m.linked_at, m.upper_id) as uppers
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
                        select p.id, p.unit_id, u.path::text as path, p.type, p.title, p.version, p.document_id, p.implements_id, p.created_at
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
        return new PlanItem(
                new PlanItemId(id),
                row.getInt("version"),
                wording(row, mine),
                mine,
                passage(row),
                proposal == null ? null : new ProposalId(proposal),
                row.getString("taken_as"),
                uppers(row),
                row.getBoolean("approved"),
                row.getBoolean("dropped"));
    }

    private static List<PlanItemId> uppers(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("uppers").getArray()).map(PlanItemId::new).toList();
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
                row.getTimestamp("created_at").toInstant(),
                items);
    }

    private static Timestamp timestamp(Deed deed) {
        return Timestamp.from(deed.at());
    }
}
