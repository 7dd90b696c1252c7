package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.assignment.Work.act;
import static vn.quantriet.assignment.Work.as;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.Plans;
import vn.quantriet.testing.ModuleTest;

/// Work of somebody who is away: the deputy hears of it, sees what their own role may read, and does it only when it is handed over.
@ModuleTest
@Tag("B4")
@TestPropertySource(properties = "quantriet.test.database=absent-work")
class AbsentWorkTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LONG_AGO = LocalDate.parse("2021-01-01");

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Handovers handovers;
    @Autowired Worklist worklist;
    @Autowired Personnel personnel;
    @Autowired Reminders reminders;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    private Work work;
    private PlanId plan;
    private WorkLine line;

    @BeforeEach
    void layWorkOnBinh() {
        work = new Work(plans, drafts, assignments, worklist, personnel);
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from notification.notice").update();
            jdbc.sql(
                            """
                            insert into notification.absence_end (absence_id, ended_on, ended_by, ender, ended_at)
                            select id, from_on - 1, entered_by, 'x', now() from notification.absence on conflict do nothing
                            """)
                    .update();
        });
        if (one(
                        "select count(*) from organization.position where member_id = '%s'"
                                .formatted(BINH.member()))
                == 0) {
            work.appointed(BINH, PositionTitle.SECRETARY, LONG_AGO);
        }
        plan =
                work.handedOut(
                        LAN,
                        new Deadline.Fixed("", TODAY.plusDays(7), false),
                        "Bí thư Chi bộ Phòng Quan trắc");
        line = work.all(plan, LAN, true).getFirst();
    }

    @Test
    void isToldToTheDeputyWhoSeesNoMoreThanTheirRole() {
        away(BINH, AN);

        reminders.remind();

        assertThat(
                        one(
                                "select count(*) from notification.notice where member_id = '%s' and kind = 'assignment.notice.reminders_person' and for_name = '%s'"
                                        .formatted(AN.member(), BINH.name())))
                .isEqualTo(1);
        var shown = as(AN, () -> worklist.deputised(AN));
        assertThat(shown)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.name()).isEqualTo(BINH.name());
                    assertThat(each.lines()).isEmpty();
                    assertThat(each.hidden()).isPositive();
                });
        assertThat(mvc.get().uri(line.page()).with(by(AN))).hasStatus(404);
        assertThat(mvc.get().uri("/assignments/mine").with(by(AN)))
                .hasStatusOk()
                .bodyText()
                .contains(BINH.name())
                .doesNotContain(line.page());
    }

    @Test
    void isSeenByADeputyWhoseRoleReadsIt() {
        away(BINH, LAN);

        var shown = as(LAN, () -> worklist.deputised(LAN));

        assertThat(shown)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.lines())
                            .extracting(WorkLine::occurrence)
                            .contains(line.occurrence());
                    assertThat(each.hidden()).isZero();
                });
        assertThat(as(THU, () -> worklist.deputised(THU))).isEmpty();
    }

    @Test
    void isPassedOnByAnExplicitActWhileThePersonIsAway() {
        assertThat(waiting()).isFalse();
        away(BINH, AN);
        assertThat(waiting()).isTrue();
        assertThat(mvc.get().uri("/assignments/handovers").with(by(LAN)))
                .bodyText()
                .contains("người thay: " + AN.name());

        act(LAN, () -> handovers.toPerson(line.assignment(), AN.member(), "Đi công tác", LAN));

        var now = as(AN, () -> worklist.mine(AN));
        assertThat(now).extracting(WorkLine::occurrence).contains(line.occurrence());
        assertThat(mvc.get().uri(now.getFirst().page()).with(by(AN)))
                .hasStatusOk()
                .bodyText()
                .contains("bàn giao sang đây, từ", "Đi công tác");
    }

    private boolean waiting() {
        return as(LAN, () -> handovers.waiting(LAN)).stream()
                .anyMatch(each -> each.assignment().equals(line.assignment()));
    }

    private void away(Viewer who, Viewer deputy) {
        transaction.executeWithoutResult(_ ->
                jdbc.sql(
                                """
                                insert into notification.absence (id, member_id, member_name, unit_id, unit_path, deputy_id, deputy_name, from_on, to_on,
                                       entered_by, enterer, entered_at)
                                values (:id, :member, :name, :unit, :path::ltree, :deputy, :deputyName, :today, :today, :id, 'x', now())
                                """)
                        .param("id", UUID.randomUUID())
                        .param("member", who.member().value())
                        .param("name", who.name())
                        .param("unit", who.unit().value())
                        .param("path", who.path().value())
                        .param("deputy", deputy.member().value())
                        .param("deputyName", deputy.name())
                        .param("today", TODAY)
                        .update());
    }

    private long one(String sql) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(Long.class).single());
        return found == null ? -1 : found;
    }
}
