package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.access.Targets.Target;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.report.NewRound;
import vn.quantriet.report.Reports;
import vn.quantriet.report.RoundKind;
import vn.quantriet.report.Rounds;
import vn.quantriet.testing.ApplicationTest;

/// A hostile secretary of the cell by the lakes, with every role there, puts the ids of the rivers into every field that takes an
/// id, not only into addresses. Nothing at the rivers may change, and nothing of it may come back.
@ApplicationTest
@TestPropertySource(properties = "attack=ids")
@Tag("J")
class ForeignIdTests {

    private static final String OF_RIVERS = "riêng miền sông";

    private static final List<String> FOREIGN_WORDS =
            List.of(
                    OF_RIVERS,
                    "Hoàng Thái Bình",
                    "Bùi Khánh An",
                    "Chi bộ Phòng Quan trắc",
                    "Chi bộ Phòng Tổng hợp");

    /// What stands there of the rivers, of people and rights.
    private static final List<String> OF_THE_RIVERS =
            List.of(
                    "select m::text from organization.member m where unit_path <@ 'r.1.5'",
                    "select m::text from organization.membership m where unit_path <@ 'r.1.5'",
                    "select p::text from organization.position p where unit_path <@ 'r.1.5'",
                    "select u::text from organization.unit_today u where path <@ 'r.1.5'",
                    "select n::text from organization.unit_name n join organization.unit_today u on u.id = n.unit_id where u.path <@ 'r.1.5'",
                    "select c::text from organization.committee c join organization.unit_today u on u.id = c.unit_id where u.path <@ 'r.1.5'",
                    "select c::text from organization.post c join organization.unit_today u on u.id = c.unit_id where u.path <@ 'r.1.5'",
                    "select a::text from access.account a where unit_path <@ 'r.1.5'",
                    "select p::text from access.password p where unit_path <@ 'r.1.5'",
                    "select r::text from access.role_held r where unit_path <@ 'r.1.5'",
                    "select c::text from access.account_closure c where unit_path <@ 'r.1.5'",
                    "select p::text from plan.plan p where unit_id = '" + RIVERS + "'",
                    "select i::text from plan.item i join plan.plan p on p.id = i.plan_id where p.unit_id = '"
                            + RIVERS
                            + "'",
                    "select r::text from report.report r where unit_id = '" + RIVERS + "'",
                    "select a::text from assignment.assignment a where unit_id = '" + RIVERS + "'",
                    "select d::text from document.delivery d where unit_id = '" + RIVERS + "'",
                    "select n::text from notification.notice n where account_id in ('"
                            + LAN.account()
                            + "', '"
                            + AN.account()
                            + "')");

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Rounds rounds;
    @Autowired Reports reports;
    @Autowired MockMvcTester mvc;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void inFieldsChangeNothingAndBringNothing() throws Exception {
        var targets = new Targets(mapping, beans).all();
        var people = people();
        var things = things();
        var before = ofTheRivers();
        var leaks = new TreeSet<String>();
        int sent = 0;
        for (var target : targets) {
            for (var field : target.fields().entrySet()) {
                if (Set.of(UUID.class, String.class).contains(field.getValue())) {
                    for (var id : field.getValue() == UUID.class ? both(people, things) : people) {
                        for (var role : List.of(Role.OFFICE, Role.ADMINISTRATOR)) {
                            if (target.admits(thu(role))) {
                                sent++;
                                send(target, field.getKey(), id, thu(role), leaks);
                            }
                        }
                    }
                }
            }
        }
        System.out.printf("FOREIGN IDS %d requests to %d routes%n", sent, targets.size());
        assertThat(leaks).isEmpty();
        assertThat(ofTheRivers()).isEqualTo(before);
    }

    private void send(Target target, String field, String id, Viewer viewer, Set<String> leaks)
            throws Exception {
        var form = new LinkedHashMap<String, String>();
        target.fields().forEach((name, type) -> form.put(name, Targets.harmless(type)));
        form.putAll(target.form());
        form.put(field, id);
        var request = mvc.method(target.method()).uri(target.path()).with(by(viewer));
        form.forEach(request::param);
        var answer = request.exchange().getResponse();
        var body = answer.getContentAsString();
        FOREIGN_WORDS.stream()
                .filter(body::contains)
                .forEach(word ->
                        leaks.add("%s %s as %s: %s".formatted(target, field, viewer.role(), word)));
    }

    private static List<String> people() {
        return Stream.of(RIVERS, LAN.member(), LAN.account(), AN.member(), LAN.acting().id())
                .map(Objects::toString)
                .toList();
    }

    /// A plan with an item, a round and a report in it, all of the rivers.
    private List<String> things() {
        var plan = PlanId.next();
        var item = PlanItemId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch của " + OF_RIVERS, LAN);
        drafts.add(plan, item, wording(), LAN);
        var days = LocalDate.now().withDayOfMonth(1);
        var form =
                new NewRound(
                        UUID.randomUUID(),
                        RoundKind.AD_HOC,
                        "Đợt của " + OF_RIVERS,
                        days,
                        days.plusDays(9),
                        days.plusDays(60),
                        "",
                        null,
                        List.of(RIVERS.value()));
        var round = rounds.open(form, HOA);
        var report = reports.begin(round, LAN);
        await().atMost(Duration.ofSeconds(30)).until(this::everybodyHasHeard);
        return Stream.of(plan, item, round, report).map(Objects::toString).toList();
    }

    private boolean everybodyHasHeard() {
        return texts("select id::text from event.event_publication where completion_date is null")
                .isEmpty();
    }

    private static Wording wording() {
        return new Wording(
                "1",
                "Việc của " + OF_RIVERS,
                "",
                "",
                List.of(),
                new Deadline.Unspecified(),
                List.of(),
                List.of());
    }

    private static List<String> both(List<String> people, List<String> things) {
        return Stream.concat(people.stream(), things.stream()).toList();
    }

    private Map<String, List<String>> ofTheRivers() {
        var rows = new TreeMap<String, List<String>>();
        OF_THE_RIVERS.forEach(question -> rows.put(question, texts(question)));
        return rows;
    }

    private static Viewer thu(Role role) {
        var held = new HeldRole(UUID.randomUUID(), role, LAKES, THU.path(), "");
        return new Viewer(THU.account(), THU.member(), THU.name(), held, List.of(held));
    }

    private List<String> texts(String sql) {
        var found =
                transaction.execute(_ -> jdbc.sql(sql + " order by 1").query(String.class).list());
        return found == null ? List.of() : found;
    }
}
