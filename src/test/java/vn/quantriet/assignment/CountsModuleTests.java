package vn.quantriet.assignment;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Merger;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.plan.DecidedItem;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Share;
import vn.quantriet.plan.Wording;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// Whatever people do, in whatever order, what is counted beforehand is what the facts tell.
@ModuleTest
@Tag("B4")
class CountsModuleTests {

    private static final int DEEDS = 60;

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired OverviewRepository overview;
    @Autowired StandingRepository standings;
    @Autowired Counting counting;
    @Autowired Turns turns;
    @Autowired Reorganization reorganization;
    @Autowired Units units;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private final List<UnitId> branches = new ArrayList<>();
    private final List<UnitId> cells = new ArrayList<>();
    private final List<PlanId> known = new ArrayList<>();

    @RepeatedTest(3)
    void countsWhatTheFactsTell(RepetitionInfo repetition) {
        var luck = new Random(20_261_122L + repetition.getCurrentRepetition());
        found();
        handOut(luck);
        for (int deed = 1; deed <= DEEDS; deed++) {
            anything(luck);
            if (deed % 15 == 0) {
                assertCounted(LocalDate.now());
            }
        }
        assertCounted(LocalDate.now().plusDays(20));
        assertCounted(LocalDate.now().plusDays(200));
        counting.fold();
        assertCounted(LocalDate.now());
        counting.audit();
        assertCounted(LocalDate.now());
        assertCounted(LocalDate.now().plusDays(45));
    }

    @Test
    void findsAndMendsWhatWentWrong() {
        found();
        handOut(new Random(7));
        jdbc.sql("update assignment.standing set state = 'ACCEPTED' where unit_id = :unit")
                .param("unit", cells.getFirst().value())
                .update();
        jdbc.sql(
                        """
                        insert into assignment.tally (unit_id, plan_id, part, own, state, opens_on, due_on, turns, folded)
                        select unit_id, plan_id, part, own, state, opens_on, due_on, turns, folded
                          from assignment.tally where unit_id = :unit limit 1
                        """)
                .param("unit", cells.getLast().value())
                .update();
        assertThat(transaction.<Long>execute(_ -> standings.drift())).isPositive();

        counting.audit();

        assertCounted(LocalDate.now());
    }

    @Test
    void foldingLeavesOneRowForEachKindOfStanding() {
        found();
        handOut(new Random(11));
        handOut(new Random(12));
        counting.fold();

        var rows =
                jdbc.sql(
                                """
                                select count(*) from assignment.tally
                                 group by unit_id, plan_id, part, own, state, opens_on, due_on
                                """)
                        .query(Integer.class)
                        .list();
        assertThat(rows).isNotEmpty().allMatch(count -> count == 1);
    }

    /// Two branches with three cells each, all below the rivers.
    private void found() {
        for (int branch = 0; branch < 2; branch++) {
            branches.add(founded(RIVERS, UnitKind.COMMITTEE_BODY));
            for (int cell = 0; cell < 3; cell++) {
                cells.add(founded(branches.getLast(), UnitKind.CELL));
            }
        }
    }

    private UnitId founded(UnitId parent, UnitKind kind) {
        var id = new UnitId(Uuid7.next());
        var since = LocalDate.now().minusDays(2);
        reorganization.found(
                new NewUnit(id, parent, kind, new UnitName("Suối " + id, ""), "", since, ""), HOA);
        return id;
    }

    private void handOut(Random luck) {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch " + plan, HOA);
        known.add(plan);
        for (int place = 0; place < 4; place++) {
            assignments.assign(List.of(item(plan, place, luck)));
        }
    }

    private DecidedItem item(PlanId plan, int place, Random luck) {
        var id = PlanItemId.next();
        var deadline = deadline(luck);
        drafts.add(
                plan,
                id,
                new Wording("1", "Đo mực nước", "", "", List.of(), deadline, List.of(), List.of()),
                HOA);
        var assigner = luck.nextInt(4) == 0 ? branches.getFirst() : MINISTRY;
        var shares = new ArrayList<Share>();
        cells.forEach(cell ->
                shares.add(new Share(cell, luck.nextInt(5) == 0 ? Part.COORDINATOR : Part.LEAD)));
        branches.forEach(branch -> shares.add(new Share(branch, Part.LEAD)));
        return new DecidedItem(
                id,
                plan,
                "Kế hoạch " + plan,
                assigner,
                null,
                "",
                place,
                "" + place,
                "Đo mực nước " + place,
                "",
                "",
                List.of(),
                deadline,
                new Deed(HOA.account(), HOA.name(), java.time.Instant.now()),
                shares);
    }

    private static Deadline deadline(Random luck) {
        return switch (luck.nextInt(5)) {
            case 0 -> new Deadline.OnGuidance("", "hướng dẫn");
            case 1 -> new Deadline.Recurring("hằng tháng", "FREQ=MONTHLY", null);
            case 2 -> new Deadline.Unspecified();
            default ->
                    new Deadline.Fixed("", LocalDate.now().plusDays(luck.nextInt(80) - 40L), false);
        };
    }

    /// Something that somebody may or may not do; a refusal is as good as a deed.
    private void anything(Random luck) {
        try {
            switch (luck.nextInt(12)) {
                case 0 -> move(luck);
                case 1 -> merge(luck);
                case 2 -> withdraw(luck);
                case 3 -> counting.fold();
                case 4 -> turns.layDownAhead();
                default -> work(any(luck), luck);
            }
        } catch (Refusal | NotFound _) {
            // also possible
        }
    }

    private void move(Random luck) {
        reorganization.move(
                cells.get(luck.nextInt(cells.size())),
                branches.get(luck.nextInt(branches.size())),
                LocalDate.now(),
                "",
                HOA);
    }

    private void merge(Random luck) {
        if (luck.nextInt(3) == 0) {
            var ending = cells.get(luck.nextInt(cells.size()));
            var into = cells.get(luck.nextInt(cells.size()));
            reorganization.merge(
                    new Merger(List.of(ending), into, LocalDate.now(), false, ""), HOA);
        }
    }

    private void withdraw(Random luck) {
        if (luck.nextInt(3) == 0) {
            acceptances.withdraw(assignmentOf(any(luck)), "Không cần nữa", MINH);
        }
    }

    private void work(OccurrenceId turn, Random luck) {
        var worker = worker(unitOf(turn));
        var submission = SubmissionId.next();
        switch (luck.nextInt(7)) {
            case 0 -> assignments.report(UUID.randomUUID(), turn, "Đang làm", null, worker);
            case 1 -> acceptances.setDue(turn, LocalDate.now().plusDays(5), "", "", MINH);
            case 2 -> postpone(turn, worker, luck);
            case 3 -> assignments.submit(submission, turn, "Xong", worker);
            case 4 -> {
                assignments.submit(submission, turn, "Xong", worker);
                acceptances.giveBack(turn, submission, "Thiếu", MINH);
            }
            default -> {
                assignments.submit(submission, turn, "Xong", worker);
                acceptances.accept(turn, submission, "", MINH);
            }
        }
    }

    private void postpone(OccurrenceId turn, Viewer worker, Random luck) {
        var wish = PostponementId.next();
        var later = LocalDate.now().plusDays(41 + luck.nextInt(30));
        assignments.askPostponement(wish, turn, later, "Mưa lũ", worker);
        acceptances.answer(wish, luck.nextBoolean(), "Vì sao", MINH);
    }

    private Viewer worker(UnitId unit) {
        var role = new HeldRole(Uuid7.next(), Role.SECRETARY, unit, units.path(unit), "Suối");
        return new Viewer(
                AccountId.next(), new MemberId(Uuid7.next()), "Bí thư", role, List.of(role));
    }

    private OccurrenceId any(Random luck) {
        var mine = facts().stream().filter(fact -> known.contains(fact.plan())).toList();
        return new OccurrenceId(mine.get(luck.nextInt(mine.size())).turn());
    }

    private UnitId unitOf(OccurrenceId turn) {
        return facts().stream()
                .filter(fact -> fact.turn().equals(turn.value()))
                .map(Fact::unit)
                .findFirst()
                .orElseThrow();
    }

    private AssignmentId assignmentOf(OccurrenceId turn) {
        return new AssignmentId(
                jdbc.sql("select assignment_id from assignment.occurrence where id = :id")
                        .param("id", turn.value())
                        .query(UUID.class)
                        .single());
    }

    /// Rows about persons come back inside a transaction only.
    private void assertCounted(LocalDate today) {
        transaction.executeWithoutResult(_ -> assertCountedNow(today));
    }

    private void assertCountedNow(LocalDate today) {
        assertThat(standings.drift()).isZero();
        var facts = facts();
        var tops = new ArrayList<>(List.of(MINISTRY, RIVERS));
        tops.addAll(branches);
        for (var top : tops) {
            for (var plan : IntStream.range(-1, known.size()).boxed().toList()) {
                assertCounted(top, plan < 0 ? null : known.get(plan), facts, today);
            }
        }
        assertListed(facts, today);
    }

    private void assertCounted(
            UnitId top, @Nullable PlanId plan, List<Fact> facts, LocalDate today) {
        var below = below(top);
        var ofPlan =
                facts.stream()
                        .filter(fact -> plan == null || fact.plan().equals(plan))
                        .filter(fact -> below.contains(fact.unit()))
                        .toList();
        assertThat(overview.alone(top, plan, today).map(CountsModuleTests::numbers).orElse(NONE))
                .isEqualTo(expected(ofPlan, today, fact -> fact.unit().equals(top)));
        for (var child : overview.children(top, plan, today)) {
            var under = below(java.util.Objects.requireNonNull(child.unit()));
            assertThat(numbers(child))
                    .as(child.name())
                    .isEqualTo(expected(ofPlan, today, fact -> under.contains(fact.unit())));
        }
        var sum = Tally.sum(overview.children(top, plan, today));
        assertThat(sum.map(CountsModuleTests::numbers).orElse(NONE))
                .isEqualTo(expected(ofPlan, today, fact -> !fact.unit().equals(top)));
        if (plan != null) {
            assertThat(sumOf(overview.items(top, plan, today)))
                    .isEqualTo(sum.map(CountsModuleTests::heaps).orElse(List.of(0, 0, 0, 0)));
        } else {
            assertThat(sumOf(overview.plans(top, today)))
                    .isEqualTo(sum.map(CountsModuleTests::heaps).orElse(List.of(0, 0, 0, 0)));
        }
    }

    private static final List<Integer> NONE = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static List<Integer> sumOf(Collection<Tally> rows) {
        return Tally.sum(rows).map(CountsModuleTests::heaps).orElse(List.of(0, 0, 0, 0));
    }

    private static List<Integer> heaps(Tally tally) {
        return List.of(tally.done(), tally.running(), tally.idle(), tally.late());
    }

    private static List<Integer> numbers(Tally tally) {
        return List.of(
                tally.done(),
                tally.running(),
                tally.idle(),
                tally.late(),
                tally.soon(),
                tally.units(),
                tally.handedIn(),
                tally.ownDone(),
                tally.own());
    }

    /// The rules of the overview once more, over the facts themselves.
    private static List<Integer> expected(
            List<Fact> facts, LocalDate today, Predicate<Fact> which) {
        var shown =
                facts.stream()
                        .filter(which)
                        .filter(fact -> fact.part() == Part.LEAD && fact.state() != State.WITHDRAWN)
                        .filter(fact -> fact.isShown(today))
                        .toList();
        var given = shown.stream().filter(fact -> !fact.own()).toList();
        var byUnit = given.stream().collect(groupingBy(Fact::unit));
        long quiet =
                byUnit.values().stream()
                        .filter(all -> all.stream().noneMatch(fact -> fact.state().isOpen()))
                        .count();
        return List.of(
                count(given, fact -> fact.state() == State.ACCEPTED),
                count(
                        given,
                        fact ->
                                !fact.isLate(today)
                                        && fact.state() != State.ACCEPTED
                                        && fact.state() != State.NOT_STARTED),
                count(given, fact -> !fact.isLate(today) && fact.state() == State.NOT_STARTED),
                count(given, fact -> fact.isLate(today)),
                count(given, fact -> fact.isSoon(today)),
                byUnit.size(),
                (int) quiet,
                count(shown, fact -> fact.own() && fact.state() == State.ACCEPTED),
                count(shown, Fact::own));
    }

    private static int count(List<Fact> facts, Predicate<Fact> which) {
        return (int) facts.stream().filter(which).count();
    }

    /// The chips and the rows of the list, own and below.
    private void assertListed(List<Fact> facts, LocalDate today) {
        if (!today.equals(LocalDate.now())) {
            return;
        }
        var below = below(MINISTRY);
        for (var part : Part.values()) {
            var filter = new WorkFilter(View.ALL, "", null, null, part, true, null);
            var shown =
                    facts.stream()
                            .filter(fact -> fact.part() == part && fact.isShown(today))
                            .filter(fact -> below.contains(fact.unit()))
                            .filter(fact -> !fact.unit().equals(MINISTRY))
                            .toList();
            var expected = new EnumMap<View, Long>(View.class);
            for (var view : View.values()) {
                expected.put(view, shown.stream().filter(fact -> fact.isOn(view, today)).count());
            }
            assertThat(worklist.counts(filter, MINH)).isEqualTo(expected);
            assertThat(worklist.counts(words(filter), MINH)).isEqualTo(expected);
            for (var view : View.values()) {
                assertThat(all(filter.with(view)))
                        .hasSize(expected.getOrDefault(view, 0L).intValue());
            }
        }
    }

    private static WorkFilter words(WorkFilter filter) {
        return new WorkFilter(filter.view(), "mức", filter.plan(), null, filter.part(), true, null);
    }

    private List<WorkLine> all(WorkFilter filter) {
        var lines = new ArrayList<WorkLine>();
        var page = worklist.lines(filter, MINH, new Paging(1, 200));
        for (int number = 2; !page.isEmpty(); number++) {
            lines.addAll(page.lines());
            page = worklist.lines(filter, MINH, new Paging(number, 200));
        }
        assertThat(lines).doesNotHaveDuplicates();
        return lines;
    }

    private Collection<UnitId> below(UnitId top) {
        return jdbc
                .sql(
                        """
                        select p.unit_id from organization.unit_path p
                          join organization.unit_path t on t.unit_id = :top and p.path <@ t.path
                        """)
                .param("top", top.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
    }

    private record Fact(
            UUID turn,
            UnitId unit,
            PlanId plan,
            Part part,
            boolean own,
            State state,
            LocalDate opens,
            @Nullable LocalDate due) {

        boolean isShown(LocalDate today) {
            return !opens.isAfter(today) || state == State.SUBMITTED || state == State.ACCEPTED;
        }

        boolean isLate(LocalDate today) {
            return state.isOpen() && due != null && due.isBefore(today);
        }

        boolean isSoon(LocalDate today) {
            return state.isOpen()
                    && due != null
                    && !due.isBefore(today)
                    && !due.isAfter(today.plusDays(WorkRepository.SOON));
        }

        boolean isOn(View view, LocalDate today) {
            return switch (view) {
                case OPEN -> state.isOpen();
                case OVERDUE -> isLate(today);
                case DUE -> isSoon(today);
                case RETURNED -> state == State.RETURNED;
                case NOT_STARTED -> state == State.NOT_STARTED;
                case IN_PROGRESS -> state == State.IN_PROGRESS || state == State.RETURNED;
                case SUBMITTED -> state == State.SUBMITTED;
                case ACCEPTED -> state == State.ACCEPTED;
                case ALL -> true;
            };
        }
    }

    private List<Fact> facts() {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> readFacts()));
    }

    private List<Fact> readFacts() {
        return jdbc.sql(
                        """
                        select w.occurrence_id, w.unit_id, w.plan_id, w.part, w.unit_id = w.assigner_id as own, w.state, w.opens_on, w.due_on
                          from assignment.work w
                         order by w.occurrence_id
                        """)
                .query((row, _) ->
                        new Fact(
                                row.getObject("occurrence_id", UUID.class),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                new PlanId(row.getObject("plan_id", UUID.class)),
                                Part.valueOf(row.getString("part")),
                                row.getBoolean("own"),
                                State.valueOf(row.getString("state")),
                                row.getObject("opens_on", LocalDate.class),
                                row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
