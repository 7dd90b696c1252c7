package vn.quantriet.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.*;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.OrganizationRefused.Reason;
import vn.quantriet.testing.ModuleTest;

/// Every test undoes what it did.
@ModuleTest
@Transactional
@Tag("I1")
class ReorganizationModuleTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LATE = TODAY.minusDays(100);
    private static final LocalDate SOON = TODAY.plusDays(30);

    @Autowired Reorganization reorganization;
    @Autowired Personnel personnel;
    @Autowired Units units;
    @Autowired Members members;
    @Autowired HistoryRepository history;
    @Autowired ProjectionRepository projected;
    @Autowired JdbcClient jdbc;

    /// The transaction of a test begins before its scope is bound.
    @BeforeEach
    void openScope() {
        jdbc.sql("set local app.scope = 'r'").update();
    }

    @Test
    void keepsTheNameOfEachTime() {
        reorganization.rename(
                RIVERS, new UnitName("Đảng bộ Cục Thủy lợi", "CTL"), LATE, "12-QĐ/ĐU", HOA);
        assertThat(units.line(RIVERS).name()).isEqualTo("Đảng bộ Cục Thủy lợi");
        assertThat(units.treeOn(LATE.minusDays(1)).find(RIVERS).orElseThrow().name())
                .isEqualTo("Đảng bộ Cục Sông ngòi");
        assertThat(units.find("thuy loi", HOA, 3)).extracting(UnitLine::id).contains(RIVERS);
        assertThat(units.find("song ngoi", HOA, 3)).isEmpty();
    }

    @Test
    void takesAnEarlierDecisionThatComesLateWithoutTouchingTheLaterOne() {
        reorganization.move(CELL_TWO, MINISTRY, TODAY.minusDays(10), "", HOA);
        reorganization.move(CELL_TWO, RIVERS, TODAY.minusDays(5), "", HOA);
        reorganization.rename(
                CELL_TWO, new UnitName("Chi bộ Hai", ""), TODAY.minusDays(20), "", HOA);
        reorganization.move(CELL_TWO, MINISTRY, TODAY.minusDays(30), "", HOA);
        assertThat(parentOn(CELL_TWO, TODAY.minusDays(31))).isEqualTo(RIVERS);
        assertThat(parentOn(CELL_TWO, TODAY.minusDays(30))).isEqualTo(MINISTRY);
        assertThat(parentOn(CELL_TWO, TODAY.minusDays(6))).isEqualTo(MINISTRY);
        assertThat(parentOn(CELL_TWO, TODAY)).isEqualTo(RIVERS);
    }

    @Test
    void peopleFollowAUnitThatMovesAndOthersHearOfIt(PublishedEvents events) {
        personnel.appoint(List.of(position(AN, CELL_ONE, PositionTitle.DEPUTY_SECRETARY)), HOA);
        var lower = found(CELL_ONE, UnitKind.ADVISORY_BODY, LATE);
        reorganization.move(RIVERS, newBody(), TODAY, "", HOA);
        var path = units.line(CELL_ONE).path();
        assertThat(path.value()).endsWith(".5.6");
        assertThat(members.line(AN.member(), HOA).path()).isEqualTo(path);
        for (var table : List.of("membership", "position")) {
            assertThat(
                            jdbc.sql(
                                            "select distinct unit_path::text from organization."
                                                    + table
                                                    + " where unit_id = :unit")
                                    .param("unit", CELL_ONE.value())
                                    .query(String.class)
                                    .list())
                    .containsExactly(path.value());
        }
        assertThat(units.line(lower).path().value()).startsWith(path.value());
        assertThat(events.ofType(UnitMoved.class).matching(moved -> moved.unit().equals(RIVERS)))
                .hasSize(1);
        assertThat(events.ofType(UnitMoved.class).matching(moved -> !moved.unit().equals(RIVERS)))
                .isEmpty();
    }

    @Test
    void holdsAChangeToComeBackUntilItsDay() {
        reorganization.move(CELL_TWO, MINISTRY, SOON, "", HOA);
        assertThat(units.line(CELL_TWO).parent()).isEqualTo(RIVERS);
        assertThat(parentOn(CELL_TWO, SOON)).isEqualTo(MINISTRY);
    }

    @Test
    @Tag("I3")
    void letsWhatWasDecidedAheadHoldWhenItsDayBegins() {
        reorganization.move(CELL_TWO, MINISTRY, SOON, "", HOA);
        personnel.transfer(AN.member(), CELL_TWO, SOON, false, HOA);
        assertThat(members.line(AN.member(), HOA).unit()).isEqualTo(CELL_ONE);
        var zone = ZoneId.systemDefault();
        var soon = Clock.fixed(SOON.atStartOfDay(zone).toInstant(), zone);
        new Projection(history, projected, _ -> {}, soon).beginDay();
        assertThat(units.line(CELL_TWO).parent()).isEqualTo(MINISTRY);
        assertThat(members.line(AN.member(), HOA).unit()).isEqualTo(CELL_TWO);
        assertThat(members.line(AN.member(), HOA).path()).isEqualTo(units.line(CELL_TWO).path());
    }

    @Test
    void refusesWhatCannotBe() {
        refuses(
                Reason.CYCLE,
                () ->
                        reorganization.move(
                                RIVERS,
                                found(RIVERS, UnitKind.COMMITTEE_BODY, LATE),
                                TODAY,
                                "",
                                HOA));
        refuses(
                Reason.BEFORE_FOUNDING,
                () ->
                        reorganization.rename(
                                RIVERS,
                                new UnitName("X", ""),
                                LocalDate.parse("2019-12-31"),
                                "",
                                HOA));
        refuses(Reason.SAME_PLACE, () -> reorganization.move(CELL_ONE, RIVERS, TODAY, "", HOA));
        refuses(
                Reason.WRONG_KIND,
                () -> reorganization.move(CELL_ONE, OFFICE_BOARD, TODAY, "", HOA));
        refuses(Reason.HAS_SUBORDINATES, () -> reorganization.end(RIVERS, TODAY, "", HOA));
        refuses(Reason.HAS_MEMBERS, () -> reorganization.end(CELL_ONE, TODAY, "", HOA));
        refuses(
                Reason.NAME_MISSING,
                () -> reorganization.rename(RIVERS, new UnitName(" ", ""), TODAY, "", HOA));
        refuses(
                Reason.NOTHING_TO_JOIN,
                () ->
                        reorganization.merge(
                                new Merger(List.of(CELL_ONE), CELL_ONE, TODAY, true, ""), HOA));
        refuses(
                Reason.PARENT_NOT_THERE,
                () ->
                        reorganization.move(
                                CELL_ONE,
                                found(MINISTRY, UnitKind.COMMITTEE_BODY, TODAY),
                                LATE,
                                "",
                                HOA));
    }

    @Test
    void refusesACycleThatWouldHoldOnlyInThePast() {
        var body = found(MINISTRY, UnitKind.COMMITTEE_BODY, LATE);
        reorganization.move(RIVERS, body, LATE.plusDays(10), "", HOA);
        reorganization.move(RIVERS, MINISTRY, LATE.plusDays(20), "", HOA);
        refuses(Reason.CYCLE, () -> reorganization.move(body, RIVERS, LATE.plusDays(5), "", HOA));
        reorganization.move(body, RIVERS, LATE.plusDays(20), "", HOA);
        assertThat(units.line(body).parent()).isEqualTo(RIVERS);
    }

    @Test
    void hidesWhatLiesOutsideTheManagedSubtree() {
        var lan = office(RIVERS, "r.1.5");
        notFound(() -> reorganization.rename(LAKES, new UnitName("X", ""), TODAY, "", lan));
        notFound(() -> reorganization.move(CELL_ONE, MINISTRY, TODAY, "", lan));
        notFound(() -> reorganization.move(LAKES, RIVERS, TODAY, "", lan));
        notFound(() -> reorganization.move(RIVERS, RIVERS, TODAY, "", lan));
        notFound(() -> reorganization.end(RIVERS, TODAY, "", lan));
        notFound(() ->
                reorganization.merge(new Merger(List.of(LAKES), CELL_ONE, TODAY, true, ""), lan));
        notFound(() ->
                reorganization.merge(new Merger(List.of(CELL_ONE), LAKES, TODAY, true, ""), lan));
        notFound(() -> reorganization.rename(RIVERS, new UnitName("X", ""), TODAY, "", MINH));
        reorganization.rename(RIVERS, new UnitName("Đảng bộ mới", ""), TODAY, "", lan);
        reorganization.move(CELL_ONE, found(RIVERS, UnitKind.COMMITTEE_BODY, LATE), TODAY, "", lan);
    }

    @Test
    @Tag("I3")
    void handsMembersAndPositionsToTheSuccessorOfAMerger() {
        personnel.appoint(List.of(position(BINH, CELL_ONE, PositionTitle.SECRETARY)), HOA);
        reorganization.merge(new Merger(List.of(CELL_ONE), CELL_TWO, LATE, true, "7-QĐ/ĐU"), HOA);
        assertThat(units.treeOn(TODAY).find(CELL_ONE)).isEmpty();
        assertThat(units.treeOn(LATE.minusDays(1)).find(CELL_ONE)).isPresent();
        assertThat(members.of(CELL_TWO, HOA))
                .extracting(MemberLine::id)
                .containsExactly(AN.member(), BINH.member());
        assertThat(
                        jdbc.sql(
                                        "select unit_id from organization.position where member_id = :id and valid_to is null")
                                .param("id", BINH.member().value())
                                .query(UUID.class)
                                .list())
                .containsExactly(CELL_TWO.value());
        assertThat(units.lineage(CELL_TWO, HOA))
                .anyMatch(step ->
                        step.kind() == Lineage.Kind.MERGED && step.decision().equals("7-QĐ/ĐU"));
        assertThat(units.path(CELL_ONE)).isEqualTo(new UnitPath("r.1.5.6"));
    }

    @Test
    void handsSubordinatesToTheSuccessorAlsoThoseWhoComeLater() {
        var other = found(MINISTRY, UnitKind.COMMITTEE_BODY, LATE);
        reorganization.move(LAKES, RIVERS, SOON, "", HOA);
        reorganization.merge(new Merger(List.of(RIVERS), other, TODAY, true, ""), HOA);
        assertThat(parentOn(CELL_ONE, TODAY)).isEqualTo(other);
        assertThat(parentOn(LAKES, TODAY)).isEqualTo(MINISTRY);
        assertThat(parentOn(LAKES, SOON)).isEqualTo(other);
    }

    @Test
    void splitsAUnitAndSharesOutWhatItHad() {
        var one =
                new NewUnit(
                        UnitId.next(),
                        MINISTRY,
                        UnitKind.COMMITTEE_BODY,
                        new UnitName("Đảng bộ Một", ""),
                        "",
                        TODAY,
                        "");
        var two =
                new NewUnit(
                        UnitId.next(),
                        MINISTRY,
                        UnitKind.COMMITTEE_BODY,
                        new UnitName("Đảng bộ Hai", ""),
                        "",
                        TODAY,
                        "");
        personnel.appoint(List.of(position(LAN, RIVERS, PositionTitle.DEPUTY_SECRETARY)), HOA);
        var held =
                jdbc.sql(
                                "select id from organization.position where unit_id = :unit and title = 'DEPUTY_SECRETARY'")
                        .param("unit", RIVERS.value())
                        .query(UUID.class)
                        .single();
        reorganization.split(
                new Split(
                        RIVERS,
                        List.of(one, two),
                        true,
                        Map.of(CELL_TWO, two.id()),
                        Map.of(LAN.member(), two.id()),
                        Map.of(held, two.id()),
                        TODAY,
                        ""),
                HOA);
        assertThat(units.line(CELL_ONE).parent()).isEqualTo(one.id());
        assertThat(units.line(CELL_TWO).parent()).isEqualTo(two.id());
        assertThat(members.line(LAN.member(), HOA).unit()).isEqualTo(two.id());
        assertThat(
                        jdbc.sql(
                                        """
                                        select title from organization.position
                                         where unit_id = :unit and valid_from = :day and valid_to is null
                                        """)
                                .param("unit", two.id().value())
                                .param("day", TODAY)
                                .query(String.class)
                                .list())
                .containsExactly("DEPUTY_SECRETARY");
        assertThat(units.treeOn(TODAY).find(RIVERS)).isEmpty();
    }

    @Test
    void foundingTwiceChangesNothing() {
        var unit =
                new NewUnit(
                        UnitId.next(),
                        RIVERS,
                        UnitKind.CELL,
                        new UnitName("Chi bộ Ba", ""),
                        "CB-3",
                        TODAY,
                        "");
        reorganization.found(unit, HOA);
        reorganization.found(unit, HOA);
        assertThat(units.line(unit.id()).path().value()).startsWith("r.1.5.");
        refuses(
                Reason.CODE_TAKEN,
                () ->
                        reorganization.found(
                                new NewUnit(
                                        UnitId.next(),
                                        RIVERS,
                                        UnitKind.CELL,
                                        new UnitName("Chi bộ Bốn", ""),
                                        "CB-3",
                                        TODAY,
                                        ""),
                                HOA));
    }

    /// Whatever happens, the tree of today, the closure and the paths equal the recursion over parents.
    @Test
    void projectsRandomHistoriesAsRecursionDoes() {
        for (long seed = 1; seed <= 4; seed++) {
            new Story(new Random(seed)).run(40);
            assertProjection();
        }
    }

    private void assertProjection() {
        var recursion =
                jdbc.sql(
                                """
                                with recursive place as (
                                  select p.unit_id, p.parent_id from organization.unit_place p
                                    join organization.unit u on u.id = p.unit_id
                                   where p.valid_from <= :day and coalesce(p.valid_to, 'infinity') >= :day
                                     and u.founded_on <= :day and coalesce(u.ended_on, 'infinity') >= :day),
                                way as (
                                  select p.unit_id, 'r.' || u.label as path from place p join organization.unit u on u.id = p.unit_id
                                   where p.parent_id is null
                                  union all
                                  select p.unit_id, way.path || '.' || u.label from way
                                    join place p on p.parent_id = way.unit_id join organization.unit u on u.id = p.unit_id)
                                select unit_id::text || ' ' || path from way order by 1
                                """)
                        .param("day", TODAY)
                        .query(String.class)
                        .list();
        assertThat(
                        jdbc.sql(
                                        "select id::text || ' ' || path::text from organization.unit_today order by 1")
                                .query(String.class)
                                .list())
                .isEqualTo(recursion)
                .hasSizeGreaterThan(8);
        assertThat(
                        jdbc.sql(
                                        "select ancestor_id::text || descendant_id || distance from organization.unit_closure order by 1")
                                .query(String.class)
                                .list())
                .isEqualTo(
                        jdbc.sql(
                                        """
                                        select a.id::text || d.id || (nlevel(d.path) - nlevel(a.path)) from organization.unit_today a
                                          join organization.unit_today d on d.path <@ a.path order by 1\
                                        """)
                                .query(String.class)
                                .list());
        assertThat(
                        jdbc.sql(
                                        "select count(*) from organization.member m join organization.unit u on u.id = m.unit_id where m.unit_path <> u.path")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from organization.unit u join organization.unit_today t using (id) where u.path <> t.path")
                                .query(Integer.class)
                                .single())
                .isZero();
        var known = history.all();
        var paths = new HashMap<UnitId, UnitPath>();
        jdbc.sql("select id, path::text as path from organization.unit")
                .query(row -> {
                    paths.put(
                            new UnitId(row.getObject("id", UUID.class)),
                            new UnitPath(row.getString("path")));
                });
        assertThat(paths).isEqualTo(known.paths(TODAY));
        for (int days = -200; days <= 60; days += 20) {
            var day = TODAY.plusDays(days);
            assertThat(known.on(day).all()).isEqualTo(units.treeOn(day).all());
            assertThat(known.on(day).all()).hasSize(known.on(day).size());
        }
    }

    /// A random sequence of changes on random days; what is refused changes nothing.
    private final class Story {

        private final Random random;
        private final List<UnitId> cast =
                new ArrayList<>(List.of(RIVERS, CELL_ONE, CELL_TWO, LAKES, PROPAGANDA_BOARD));

        Story(Random random) {
            this.random = random;
        }

        void run(int steps) {
            var done = new HashMap<String, Integer>();
            for (int step = 0; step < steps; step++) {
                try {
                    done.merge(step(), 1, Integer::sum);
                } catch (OrganizationRefused | NotFound refused) {
                    done.merge("refused", 1, Integer::sum);
                }
            }
            assertThat(done.keySet()).contains("found", "move");
        }

        private String step() {
            return switch (random.nextInt(6)) {
                case 0 -> {
                    cast.add(
                            ReorganizationModuleTests.this.found(
                                    random.nextBoolean() ? any() : MINISTRY,
                                    UnitKind.COMMITTEE_BODY,
                                    day()));
                    yield "found";
                }
                case 1 -> {
                    cast.add(ReorganizationModuleTests.this.found(any(), UnitKind.CELL, day()));
                    yield "found";
                }
                case 2 -> {
                    reorganization.merge(
                            new Merger(List.of(any()), any(), day(), random.nextBoolean(), ""),
                            HOA);
                    yield "merge";
                }
                case 3 -> {
                    reorganization.end(any(), day(), "", HOA);
                    yield "end";
                }
                default -> {
                    reorganization.move(any(), any(), day(), "", HOA);
                    yield "move";
                }
            };
        }

        private UnitId any() {
            return cast.get(random.nextInt(cast.size()));
        }

        private LocalDate day() {
            return TODAY.plusDays(random.nextInt(-150, 40));
        }
    }

    private UnitId found(UnitId parent, UnitKind kind, LocalDate from) {
        var unit =
                new NewUnit(
                        UnitId.next(), parent, kind, new UnitName("Đơn vị mới", ""), "", from, "");
        reorganization.found(unit, HOA);
        return unit.id();
    }

    private UnitId newBody() {
        return found(MINISTRY, UnitKind.COMMITTEE_BODY, LATE);
    }

    private UnitId parentOn(UnitId unit, LocalDate day) {
        return units.treeOn(day).parentOf(unit).orElseThrow().id();
    }

    private static NewPosition position(Viewer who, UnitId unit, PositionTitle title) {
        return new NewPosition(
                UUID.randomUUID(),
                unit,
                who.member(),
                title,
                LocalDate.parse("2021-01-01"),
                null,
                "");
    }

    private static Viewer office(UnitId unit, String path) {
        return HOA.as(new HeldRole(UUID.randomUUID(), Role.OFFICE, unit, new UnitPath(path), ""));
    }

    private static void refuses(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        OrganizationRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void notFound(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFound.class);
    }
}
