package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.quantriet.assignment.Work.DUE;
import static vn.quantriet.testing.Cast.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.Part;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.Plans;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// The same work as a table, a board and in time; saved, taken along, and many at once.
@ModuleTest
@Import(Work.class)
@Tag("B4")
@TestPropertySource(properties = "quantriet.test.database=board")
class BoardModuleTests {

    @Autowired Work work;
    @Autowired Boards boards;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired SavedViews views;
    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester mvc;

    @Test
    void putsTheTurnsOfAFilterIntoColumns() {
        var plan = work.handedOut(HOA, DUE, "Đảng bộ Cục Sông ngòi", "Chi bộ Viện Hồ đầm");
        begin(plan, THU);

        var columns = boards.columns(filter(plan, View.ALL), HOA);

        assertThat(columns)
                .extracting(BoardColumn::view, BoardColumn::total)
                .containsExactly(
                        tuple(View.NOT_STARTED, 1L),
                        tuple(View.IN_PROGRESS, 1L),
                        tuple(View.SUBMITTED, 0L),
                        tuple(View.ACCEPTED, 0L));
        assertThat(mvc.get().uri("/assignments/board?below=true&plan=" + plan).with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ Viện Hồ đầm", "Đảng bộ Cục Sông ngòi", "name=\"turn\"")
                .contains("/assignments/timeline?below=true&amp;plan=" + plan);
        assertThat(mvc.get().uri("/assignments/board?plan=" + plan).with(by(LAN)))
                .bodyText()
                .contains("Đo mực nước")
                .doesNotContain("name=\"turn\"");
        assertThat(mvc.get().uri("/assignments/board?below=true&plan=" + plan).with(by(BINH)))
                .bodyText()
                .doesNotContain("Đo mực nước");
    }

    @Test
    @Tag("B3")
    void keepsOwnProgressApartFromThatOfThoseBelow() {
        var upper = work.handedOut(HOA, DUE, "Đảng bộ Cục Sông ngòi");
        var lower = plans.implement(upper, LAN);
        var items = plans.items(lower, LAN).stream().map(ItemLine::id).toList();
        drafts.assign(lower, items, Part.LEAD, List.of(CELL_ONE, CELL_TWO), LAN);
        work.approve(lower, LAN);
        var done = work.all(lower, BINH, false).getFirst();
        Work.act(
                BINH,
                () ->
                        assignments.submit(
                                SubmissionId.next(), done.occurrence(), "Đã đo xong", BINH));
        var submission = submissionOf(done);
        acceptances.accept(done.occurrence(), submission, "", LAN);
        begin(upper, LAN);

        var lines = worklist.lines(filter(upper, View.ALL), HOA, Paging.first());
        var span = boards.timeline(lines).spans().getFirst();

        assertThat(span.own()).isEqualTo(40);
        assertThat(span.below()).isEqualTo(2);
        assertThat(span.belowDone()).isOne();
        assertThat(
                        mvc.get()
                                .uri("/assignments/timeline?view=ALL&below=true&plan=" + upper)
                                .with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Đơn vị báo 40%", "Cấp dưới xong 1/2")
                .doesNotContain("style=");
    }

    private SubmissionId submissionOf(WorkLine line) {
        return new SubmissionId(
                jdbc.sql("select id from assignment.submission where occurrence_id = :id")
                        .param("id", line.occurrence().value())
                        .query(UUID.class)
                        .single());
    }

    @Test
    void takesAlongExactlyWhatIsFiltered() throws IOException {
        var plan = work.handedOut(HOA, DUE, "Đảng bộ Cục Sông ngòi", "Chi bộ Viện Hồ đầm");
        begin(plan, THU);
        var only = "view=NOT_STARTED&below=true&plan=" + plan;

        var rows = new ArrayList<String>();
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(export(only, "XLSX").getContentAsByteArray()))) {
            book.getFirstSheet()
                    .read()
                    .forEach(
                            row -> rows.add(row.stream().map(String::valueOf).toList().toString()));
        }
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast()).contains("Đảng bộ Cục Sông ngòi", "Đo mực nước");

        var pdf = export(only, "PDF").getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("DANH SÁCH", "Đo mực nước", "Danh sách có 1 dòng")
                    .contains("Sông ngòi")
                    .doesNotContain("Hồ đầm");
        }
        assertThat(word(export(only, "DOCX").getContentAsByteArray()))
                .contains("Đo mực nước", "Danh sách có 1 dòng")
                .doesNotContain("Hồ đầm");
        assertThat(export("purpose=&" + only, "XLSX").getStatus()).isEqualTo(422);
    }

    @Test
    void doesNotPrintWithoutEnd() {
        var plan = work.handedOut(HOA, DUE, "Đảng bộ Cục Sông ngòi", "Chi bộ Viện Hồ đầm");
        jdbc.sql(
                        """
                        insert into assignment.setting (name, value, valid_from) values ('PRINT_ROWS', 1, current_date)
                        """)
                .update();
        try {
            assertThat(export("view=ALL&below=true&plan=" + plan, "PDF").getStatus())
                    .isEqualTo(422);
            assertThat(export("view=ALL&below=true&plan=" + plan, "XLSX").getStatus())
                    .isEqualTo(200);
        } finally {
            jdbc.sql("delete from assignment.setting where name = 'PRINT_ROWS' and value = 1")
                    .update();
        }
    }

    private MockHttpServletResponse export(String query, String format) {
        var purpose = query.contains("purpose=") ? "" : "&purpose=Giao ban";
        return mvc.post()
                .uri("/assignments/exports?" + query + purpose + "&format=" + format)
                .with(by(HOA))
                .exchange()
                .getResponse();
    }

    private static String word(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    void keepsViewsOfAPersonAndOfAUnit() {
        var own = UUID.randomUUID();
        var shared = UUID.randomUUID();
        views.save(own, "Trễ", "/assignments?view=OVERDUE", false, MINH);
        views.save(own, "Trễ", "/assignments?view=OVERDUE", false, MINH);
        views.save(shared, "Thẻ", "/assignments/board?below=true", true, MINH);

        assertThat(views.of(MINH)).extracting(SavedView::name).containsExactly("Thẻ", "Trễ");
        assertThat(views.of(HOA)).extracting(SavedView::name).containsExactly("Thẻ");
        assertThat(views.of(LAN)).isEmpty();
        for (var other : List.of(HOA, LAN)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> views.remove(shared, other));
        }
        for (var strange : List.of("https://x.example", "//x", "/plans", "/assignments/../x")) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> views.save(UUID.randomUUID(), "x", strange, false, MINH));
        }
        assertThat(mvc.get().uri("/assignments/timeline").with(by(HOA)))
                .bodyText()
                .contains("/assignments/board?below=true", "Thẻ");
        views.remove(own, MINH);
        views.remove(shared, MINH);
        assertThat(views.of(MINH)).isEmpty();
    }

    @Test
    void remindsOfManyAndSaysOfWhichNot() {
        var plan = work.handedOut(HOA, DUE, "Đảng bộ Cục Sông ngòi", "Chi bộ Viện Hồ đầm");
        var turns = work.all(plan, HOA, true);
        var lakes = turns.stream().filter(line -> line.unit().equals(LAKES)).findFirst();
        Work.act(
                THU,
                () ->
                        assignments.submit(
                                SubmissionId.next(),
                                lakes.orElseThrow().occurrence(),
                                "Xong",
                                THU));
        var step = UUID.randomUUID();

        for (int pressed = 0; pressed < 2; pressed++) {
            var request =
                    mvc.post()
                            .uri("/assignments/reminders?step=" + step + "&words=Gấp")
                            .with(by(HOA));
            turns.forEach(line -> request.param("turn", line.occurrence().toString()));
            request.param("turn", UUID.randomUUID().toString());
            assertThat(request)
                    .hasStatusOk()
                    .bodyText()
                    .contains("1 xong, 2 lỗi", "Chi bộ Viện Hồ đầm", "Không tìm thấy");
        }
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from assignment.reminder r join assignment.standing w using (occurrence_id)
                                         where w.plan_id = :plan and r.kind = 'URGED'
                                        """)
                                .param("plan", plan.value())
                                .query(Integer.class)
                                .single())
                .isOne();
        assertThat(
                        mvc.post()
                                .uri("/assignments/reminders?step=" + step)
                                .param("turn", turns.getFirst().occurrence().toString())
                                .with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("0 xong, 1 lỗi");
        assertThat(mvc.post().uri("/assignments/reminders?step=" + step).with(by(HOA)))
                .hasStatus(422);
    }

    @Test
    void givesManyDraftsOneDay() {
        var plan = work.drafted(HOA, DUE, "Ban Tuyên giáo");
        var draft = plans.items(plan, HOA).getFirst().id();
        var fixed = work.handedOut(HOA, DUE, "Ban Tuyên giáo");
        var other = plans.items(fixed, HOA).getFirst().id();

        assertThat(
                        mvc.post()
                                .uri("/plans/" + plan + "/due-dates?due=2099-06-30")
                                .param("item", draft.toString())
                                .with(by(HOA)))
                .hasStatus(302);
        assertThat(plans.item(draft, HOA).deadline().due()).hasToString("2099-06-30");
        assertThat(
                        mvc.post()
                                .uri("/plans/" + fixed + "/due-dates?due=2099-06-30")
                                .param("item", other.toString())
                                .param("item", draft.toString())
                                .with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("0 xong, 2 lỗi", "đã giao nên không sửa được");
    }

    private void begin(PlanId plan, Viewer viewer) {
        var turn = work.all(plan, viewer, false).getFirst().occurrence();
        Work.act(viewer, () -> assignments.report(UUID.randomUUID(), turn, "Đang đo", 40, viewer));
    }

    private static WorkFilter filter(PlanId plan, View view) {
        return new WorkFilter(view, "", plan, null, null, true, null);
    }
}
