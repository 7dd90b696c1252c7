package vn.quantriet.demo.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.demo.Patience;
import vn.quantriet.demo.block.BlockUnits.Founded;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.PlanItemId;
import vn.quantriet.plan.PlanType;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;
import vn.quantriet.web.Dates;

/// Hands out the plans of the block: in each, some items for all committees directly below, and in most one for every cell.
@Component
class BlockPlans {

    private static final int FOR_COMMITTEES = 5;
    private static final String COMMITTEES = "Các đảng ủy trực thuộc ";
    private static final String CELLS = "Tất cả chi bộ trong ";

    private static final List<String> SUBJECTS =
            List.of(
                    "giữ gìn bãi biển",
                    "đọc sách trên tàu",
                    "tiết kiệm điện nước",
                    "học nghề cho người mới",
                    "làm quen với sổ tay điện tử",
                    "thăm hỏi gia đình đi biển dài ngày",
                    "nâng chất lượng buổi sinh hoạt tháng",
                    "chuẩn bị mùa mưa bão");

    private static final List<String> DEEDS =
            List.of(
                    "Lập danh sách và phân công người phụ trách việc",
                    "Mở lớp hướng dẫn về",
                    "Kiểm tra từng nơi việc",
                    "Chọn nơi làm tốt để nhân rộng việc",
                    "Tổng hợp kết quả và kiến nghị về");

    private final Plans plans;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    BlockPlans(Plans plans, Drafts drafts, JdbcClient jdbc, TransactionOperations transactions) {
        this.plans = plans;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    void handOut(
            Founded units,
            Measure measure,
            Viewer office,
            Viewer secretary,
            LocalDate today,
            Progress progress) {
        int count = measure.plans();
        int withCells = measure.forCells();
        var whole = measure.names().whole();
        for (int number = 0; number < count; number++) {
            var plan = PlanId.next();
            var subject = SUBJECTS.get(number % SUBJECTS.size());
            plans.begin(
                    plan,
                    PlanType.PLAN,
                    "Kế hoạch %d về %s".formatted(number + 1, subject),
                    office);
            // Spread over the year behind and the months to come.
            var due = today.minusDays(330).plusDays(450L * number / count);
            for (int item = 0; item < FOR_COMMITTEES; item++) {
                add(
                        plan,
                        item + 1,
                        DEEDS.get(item) + " " + subject,
                        COMMITTEES + whole,
                        due,
                        office);
            }
            if (number < withCells) {
                add(
                        plan,
                        FOR_COMMITTEES + 1,
                        "Đưa nội dung " + subject + " vào sinh hoạt chi bộ, ghi kết quả vào sổ",
                        CELLS + whole,
                        due.plusDays(14),
                        office);
            }
            answer(plan, units, office);
            plans.approve(plan, plans.fanOut(plan, secretary).digest(), secretary);
            int expected =
                    FOR_COMMITTEES * units.committees().size()
                            + (number < withCells ? units.cells().size() : 0);
            Patience.await(() -> assignments(plan) == expected);
            progress.tell(number + 1, count, "kế hoạch / plans");
        }
    }

    private void add(
            PlanId plan, int number, String content, String leads, LocalDate due, Viewer office) {
        drafts.add(
                plan,
                PlanItemId.next(),
                new Wording(
                        "II." + number,
                        content,
                        "",
                        "",
                        List.of(),
                        new Deadline.Fixed("trước ngày " + Dates.day(due.plusDays(1)), due, true),
                        List.of(leads),
                        List.of()),
                office);
    }

    /// What the words mean is said once for each.
    private void answer(PlanId plan, Founded units, Viewer office) {
        for (var item : plans.fanOut(plan, office).items()) {
            for (var answer : item.answers()) {
                List<UnitId> chosen =
                        answer.words().startsWith(CELLS) ? units.cells() : units.committees();
                drafts.choose(answer.id(), new ArrayList<>(chosen), false, office);
            }
        }
    }

    private int assignments(PlanId plan) {
        return transactions.<Integer>execute(_ ->
                jdbc.sql("select count(*) from assignment.assignment where plan_id = :plan")
                        .param("plan", plan.value())
                        .query(Integer.class)
                        .single());
    }
}
