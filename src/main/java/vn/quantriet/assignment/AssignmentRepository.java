package vn.quantriet.assignment;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.plan.ItemLink.Handed;
import vn.quantriet.plan.ItemLink.TakenBack;
import vn.quantriet.plan.Named;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.StoredDeadline;

/// Loads and stores assignments and their turns.
@Repository
class AssignmentRepository {

    private final JdbcClient jdbc;
    private final StandingRepository standings;

    AssignmentRepository(JdbcClient jdbc, StandingRepository standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    /// Adding it twice changes nothing.
    boolean add(Assignment work) {
        return !add(List.of(work)).isEmpty();
    }

    /// Many of one item at once.
    ///
    /// @return those that were not there before
    List<Assignment> add(List<Assignment> works) {
        if (works.isEmpty()) {
            return List.of();
        }
        var one = works.getFirst();
        var deadline = StoredDeadline.of(one.deadline());
        var added =
                Set.copyOf(
                        jdbc.sql(
                                        """
                                        insert into assignment.assignment (id, item_id, plan_id, plan_title, unit_id, unit_path, unit_name, member_id, member_name, title,
                                            assigner_id, part, place, label, content, objective,
                                            solution, quantities, document_id, passage, deadline, deadline_text, due_on, due_before, rule, first_on, until_on,
                                            waits_for, fold, assigned_by, assigner, assigned_at, continues_id)
                                        select w.id, :item, :plan, :planTitle, p.unit_id, p.path, coalesce(u.name, ''), w.member, w.member_name, w.title,
                                            w.assigner, w.part, :place, :label, :content, :objective,
                                            :solution, :quantities, :document, :passage, :deadline, :deadlineText, :due, :before, :rule, :first, :until,
                                            :waitsFor, :fold, :by, :name, :at, w.continues
                                          from unnest(:ids::uuid[], :units::uuid[], :members::uuid[], :memberNames::text[], :titles::text[],
                                                      :assigners::uuid[], :parts::text[], :continues::uuid[])
                                               as w (id, unit, member, member_name, title, assigner, part, continues)
                                          join organization.unit_path p on p.unit_id = w.unit
                                          left join organization.unit_today u on u.id = p.unit_id
                                        on conflict do nothing
                                        returning id
                                        """)
                                .param("item", one.item().value())
                                .param("plan", one.plan().value())
                                .param("planTitle", one.planTitle())
                                .param("ids", each(works, work -> work.id().value()))
                                .param("units", each(works, work -> work.unit().value()))
                                .param("members", each(works, AssignmentRepository::member))
                                .param("memberNames", words(works, AssignmentRepository::name))
                                .param("titles", words(works, AssignmentRepository::title))
                                .param("assigners", each(works, work -> work.assigner().value()))
                                .param("parts", words(works, work -> work.part().name()))
                                .param("continues", each(works, AssignmentRepository::continuing))
                                .param("place", one.place())
                                .param("label", one.label())
                                .param("content", one.content())
                                .param("objective", one.objective())
                                .param("solution", one.solution())
                                .param("quantities", one.quantities().toArray(String[]::new))
                                .param(
                                        "document",
                                        one.document() == null ? null : one.document().value())
                                .param("passage", one.passage())
                                .param("deadline", deadline.kind().name())
                                .param("deadlineText", deadline.text())
                                .param("due", deadline.due())
                                .param("before", deadline.before())
                                .param("rule", deadline.rule())
                                .param("first", deadline.first())
                                .param("until", deadline.until())
                                .param("waitsFor", deadline.waitsFor())
                                .param("fold", Fold.fold(one.content()))
                                .param("by", one.assigned().account().value())
                                .param("name", one.assigned().name())
                                .param("at", Timestamp.from(one.assigned().at()))
                                .query(UUID.class)
                                .list());
        return works.stream().filter(work -> added.contains(work.id().value())).toList();
    }

    private static @Nullable UUID[] each(
            List<Assignment> works, Function<Assignment, @Nullable UUID> value) {
        return works.stream().map(value).toArray(UUID[]::new);
    }

    private static String[] words(List<Assignment> works, Function<Assignment, String> value) {
        return works.stream().map(value).toArray(String[]::new);
    }

    private static @Nullable UUID member(Assignment work) {
        return work.person() == null ? null : work.person().member().value();
    }

    private static String name(Assignment work) {
        return work.person() == null ? "" : work.person().name();
    }

    private static String title(Assignment work) {
        var title = work.person() == null ? null : work.person().title();
        return title == null ? "" : title.name();
    }

    private static @Nullable UUID continuing(Assignment work) {
        return work.continuing() == null ? null : work.continuing().value();
    }

    /// Lays down the turns of many assignments; those that are there stay as they are.
    void add(Map<AssignmentId, List<Turn>> turns) {
        var ids = new ArrayList<UUID>();
        var assignments = new ArrayList<UUID>();
        var opens = new ArrayList<String>();
        var planned = new ArrayList<@Nullable String>();
        var dues = new ArrayList<@Nullable String>();
        turns.forEach((assignment, all) ->
                all.forEach(turn -> {
                    ids.add(occurrenceId(assignment, turn.planned()));
                    assignments.add(assignment.value());
                    opens.add(turn.opensOn().toString());
                    planned.add(day(turn.planned()));
                    dues.add(day(turn.due()));
                }));
        jdbc.sql(
                        """
                        insert into assignment.occurrence (id, assignment_id, opens_on, planned_on, settled_on, due_on)
                        select id, assignment, opens, planned, due, due
                          from unnest(:ids::uuid[], :assignments::uuid[], :opens::date[], :planned::date[], :dues::date[])
                               as t (id, assignment, opens, planned, due)
                        on conflict do nothing
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("assignments", assignments.toArray(UUID[]::new))
                .param("opens", opens.toArray(String[]::new))
                .param("planned", planned.toArray(String[]::new))
                .param("dues", dues.toArray(String[]::new))
                .update();
        standings.follow(ids.stream().map(OccurrenceId::new).toList());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static UUID occurrenceId(AssignmentId assignment, @Nullable LocalDate planned) {
        var name = "occurrence:%s:%s".formatted(assignment, planned);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Optional<Assignment> find(AssignmentId id) {
        return jdbc.sql("select * from assignment.assignment where id = :id")
                .param("id", id.value())
                .query(AssignmentRepository::assignment)
                .optional();
    }

    /// What the unit got of the item, as lead before as coordinator.
    Optional<Handed> handed(PlanItemId item, UnitId unit) {
        return jdbc.sql(
                        """
                        select a.id, w.withdrawn_at, w.reason from assignment.assignment a
                          left join assignment.withdrawal w on w.assignment_id = a.id
                         where a.item_id = :item and a.unit_id = :unit and a.member_id is null
                         order by a.part desc, a.assigned_at limit 1
                        """)
                .param("item", item.value())
                .param("unit", unit.value())
                .query((row, _) -> {
                    var at = row.getTimestamp("withdrawn_at");
                    return new Handed(
                            "/assignments/" + row.getString("id"),
                            at == null
                                    ? null
                                    : new TakenBack(at.toInstant(), row.getString("reason")));
                })
                .optional();
    }

    /// Work that goes on by itself, whose turns must be laid down ahead.
    List<Assignment> recurring() {
        return jdbc.sql(
                        """
                        select a.* from assignment.assignment a
                         where (a.deadline = 'RECURRING' and a.rule is not null or a.deadline = 'CONTINUOUS')
                           and not exists (select from assignment.withdrawal w where w.assignment_id = a.id)
                           and not exists (select from assignment.handover h where h.assignment_id = a.id)
                        """)
                .query(AssignmentRepository::assignment)
                .list();
    }

    Optional<LocalDate> lastPlanned(AssignmentId id) {
        return jdbc.sql(
                        "select max(planned_on) from assignment.occurrence where assignment_id = :id")
                .param("id", id.value())
                .query(LocalDate.class)
                .optional();
    }

    /// Holds the turn until the transaction ends, so that two people change it one after the other.
    void lock(OccurrenceId id) {
        jdbc.sql("select 1 from assignment.occurrence where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    Optional<Occurrence> find(OccurrenceId id) {
        return jdbc.sql(
                        """
                        select w.occurrence_id, w.assignment_id, w.unit_id, w.unit_path::text as path, w.member_id, t.parent_id, w.assigner_id,
                               w.due_on, w.state, w.submission_id, w.submitted_by, c.accepted_by
                          from assignment.work w
                          left join organization.unit_today t on t.id = w.unit_id
                          left join assignment.acceptance c on c.occurrence_id = w.occurrence_id
                         where w.occurrence_id = :id
                        """)
                .param("id", id.value())
                .query(AssignmentRepository::occurrence)
                .optional();
    }

    /// Holds all turns until the transaction ends.
    List<OccurrenceId> lockAll(AssignmentId id) {
        return jdbc
                .sql(
                        "select id from assignment.occurrence where assignment_id = :id order by id for update")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(OccurrenceId::new)
                .toList();
    }

    /// The unit directly above; of one that ended, the nearest of today above its last place.
    Optional<UnitId> superior(UnitId unit) {
        return jdbc.sql(
                        """
                        select t.id from organization.unit_path p
                          join organization.unit_today t on t.path @> p.path and t.id <> p.unit_id
                         where p.unit_id = :unit
                         order by nlevel(t.path) desc limit 1
                        """)
                .param("unit", unit.value())
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    void due(OccurrenceId id, LocalDate due) {
        jdbc.sql("update assignment.occurrence set due_on = :due where id = :id")
                .param("id", id.value())
                .param("due", due)
                .update();
        standings.follow(id);
    }

    private static Occurrence occurrence(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        var member = row.getObject("member_id", UUID.class);
        return new Occurrence(
                new OccurrenceId(row.getObject("occurrence_id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitPath(row.getString("path")),
                member == null ? null : new MemberId(member),
                parent == null ? null : new UnitId(parent),
                new UnitId(row.getObject("assigner_id", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                progress(row));
    }

    private static Occurrence.Progress progress(ResultSet row) throws SQLException {
        return switch (State.valueOf(row.getString("state"))) {
            case NOT_STARTED, IN_PROGRESS, RETURNED -> new Occurrence.Progress.Open();
            case SUBMITTED ->
                    new Occurrence.Progress.Submitted(
                            new SubmissionId(row.getObject("submission_id", UUID.class)),
                            new AccountId(row.getObject("submitted_by", UUID.class)));
            case ACCEPTED ->
                    new Occurrence.Progress.Done(
                            new SubmissionId(row.getObject("submission_id", UUID.class)),
                            new AccountId(row.getObject("accepted_by", UUID.class)));
            case WITHDRAWN -> new Occurrence.Progress.Withdrawn();
        };
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        var continuing = row.getObject("continues_id", UUID.class);
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new PlanItemId(row.getObject("item_id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_title"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                Named.in(row),
                new UnitId(row.getObject("assigner_id", UUID.class)),
                Part.valueOf(row.getString("part")),
                row.getInt("place"),
                row.getString("label"),
                row.getString("content"),
                row.getString("objective"),
                row.getString("solution"),
                List.of((String[]) row.getArray("quantities").getArray()),
                document == null ? null : new DocumentId(document),
                row.getString("passage"),
                StoredDeadline.in(row).deadline(),
                new Deed(
                        new AccountId(row.getObject("assigned_by", UUID.class)),
                        row.getString("assigner"),
                        row.getTimestamp("assigned_at").toInstant()),
                continuing == null ? null : new AssignmentId(continuing));
    }
}
