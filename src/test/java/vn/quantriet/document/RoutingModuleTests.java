package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.CELL_ONE;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Dates;

@ModuleTest
@Tag("A1")
class RoutingModuleTests {

    private static final LocalDate ARRIVED = LocalDate.parse("2026-03-02");

    @Autowired Documents documents;
    @Autowired Routings routings;
    @Autowired RoutedHome home;
    @Autowired MockMvcTester mvc;

    @Test
    void goesDownFromHolderToHolder() {
        var paper = file(HOA, ARRIVED);
        var first = route(paper, RIVERS, HOA);
        assertThat(home.waiting(LAN)).anyMatch(line -> line.path().startsWith(paper.page()));
        assertThatThrownBy(() -> route(paper, CELL_ONE, BINH)).isInstanceOf(NotFound.class);

        var second = route(paper, CELL_ONE, LAN);
        assertThat(home.waiting(LAN)).noneMatch(line -> line.path().startsWith(paper.page()));
        assertThat(home.waiting(BINH)).anyMatch(line -> line.path().startsWith(paper.page()));
        assertThatThrownBy(() -> routings.handle(paper, first.step(), "xong", LAN))
                .isInstanceOf(NotFound.class);

        routings.handle(paper, second.step(), " Đã phổ biến ", BINH);
        assertThat(home.waiting(BINH)).noneMatch(line -> line.path().startsWith(paper.page()));
        assertThat(routings.of(paper, HOA))
                .extracting(Routing::outcome)
                .containsExactly("Đã phổ biến", "");
        assertThatThrownBy(() -> routings.handle(paper, second.step(), "sửa", BINH))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isSentOnceHoweverOftenItIsAsked() {
        var paper = file(HOA, ARRIVED);
        var form = form(RIVERS);
        routings.route(paper, form, HOA);
        routings.route(paper, form, HOA);
        assertThat(routings.of(paper, HOA)).hasSize(1);
        assertThat(routings.of(paper, HOA).getFirst().helpers()).hasSize(1);
    }

    @Test
    void isForThoseWhoHoldThePaperAndTheirOwnUnits() {
        var paper = file(LAN, ARRIVED);
        assertThatThrownBy(() -> route(paper, CELL_ONE, THU)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> route(paper, CELL_ONE, HOA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> route(paper, LAKES, LAN)).isInstanceOf(NotFound.class);
    }

    @Test
    void isNotToldToPlainMembers() {
        var paper = file(LAN, ARRIVED);
        route(paper, CELL_ONE, LAN);
        assertThat(documents.line(paper, AN).id()).isEqualTo(paper);
        assertThat(routings.of(paper, AN)).isEmpty();
        assertThat(routings.of(paper, BINH)).hasSize(1);
    }

    @Test
    void takesTheDayAsItIsTyped() {
        var paper = file(HOA, ARRIVED);
        assertThat(posted(paper, "31/02/2027"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày chưa đúng", "field-dueOn-fault");
        assertThat(routings.of(paper, HOA)).isEmpty();

        assertThat(posted(paper, "05/03/2027")).hasStatus3xxRedirection();
        assertThat(routings.of(paper, HOA))
                .extracting(Routing::dueOn)
                .containsExactly(LocalDate.parse("2027-03-05"));
    }

    @Test
    void isDueAfterTenDaysAndNeverOnAWeekendUnlessSomebodySaysOtherwise() {
        assertThat(Routings.workday(LocalDate.parse("2026-12-05"))).hasToString("2026-12-07");
        assertThat(Routings.workday(LocalDate.parse("2026-12-06"))).hasToString("2026-12-07");
        assertThat(Routings.workday(LocalDate.parse("2026-12-04"))).hasToString("2026-12-04");
        var usual = routings.usualDue();
        assertThat(usual.getDayOfWeek().getValue()).isLessThan(6);
        assertThat(usual.toEpochDay() - LocalDate.now().toEpochDay()).isBetween(9L, 13L);
        var paper = file(HOA, ARRIVED);
        assertThat(mvc.get().uri(paper.page() + "/routings/new").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains(Dates.day(usual));
    }

    @Test
    void isToldInTheRegister() {
        var paper = file(HOA, ARRIVED);
        route(paper, RIVERS, HOA);
        assertThat(routings.holders(List.of(paper), HOA)).containsKey(paper);
        assertThat(routings.holders(List.of(paper), AN)).isEmpty();
        assertThat(mvc.get().uri("/documents").with(by(HOA)))
                .bodyText()
                .contains("Chuyển Đảng bộ Cục Sông ngòi");
    }

    private MvcTestResult posted(DocumentId paper, String due) {
        return mvc.post()
                .uri(paper.page() + "/routings")
                .param("step", Uuid7.next().toString())
                .param("lead", RIVERS.toString())
                .param("dueOn", due)
                .with(by(HOA))
                .exchange();
    }

    @Test
    void givesIncomingPapersTheNextNumberOfTheYearWithoutGapOrDouble() throws Exception {
        var year = LocalDate.parse("2019-05-06");
        List<Callable<DocumentId>> filings =
                IntStream.range(0, 12)
                        .<Callable<DocumentId>>mapToObj(_ -> () -> file(HOA, year))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var filing : threads.invokeAll(filings)) {
                assertThat(filing.get()).isNotNull();
            }
        }
        assertThat(numbers(2019, HOA))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toSet()));
    }

    private Set<Integer> numbers(int year, Viewer viewer) {
        return documents.find("đánh số " + year, viewer, 50).stream()
                .map(DocumentLine::arrivalNumber)
                .collect(Collectors.toSet());
    }

    private RoutingForm route(DocumentId paper, UnitId lead, Viewer by) {
        var form = form(lead);
        routings.route(paper, form, by);
        return form;
    }

    private static RoutingForm form(UnitId lead) {
        return new RoutingForm(
                Uuid7.next(),
                lead.value(),
                lead.equals(RIVERS) ? List.of(CELL_ONE.value(), RIVERS.value()) : List.of(),
                "Đề nghị đơn vị nghiên cứu, tham mưu",
                LocalDate.parse("2026-12-01"));
    }

    private DocumentId file(Viewer by, LocalDate on) {
        var title = "Văn bản đánh số " + on.getYear();
        var known =
                new Description(
                        DocumentType.PLAN, "", null, "", "", "", title, List.of(), List.of());
        var content = (title + " " + Uuid7.next()).getBytes(StandardCharsets.UTF_8);
        return documents
                .file(
                        new NewPaper(
                                "van-ban.txt",
                                new ByteArrayResource(content),
                                Direction.INCOMING,
                                known,
                                new ArrivalStamp(null, on, Channel.PAPER)),
                        by)
                .document();
    }
}
