package vn.quantriet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("B2")
class WorkingCalendarModuleTests {

    @Autowired WorkingCalendar calendar;
    @Autowired MockMvcTester mvc;

    @Test
    void knowsTetAndTheDaysExchangedForIt() {
        var days = calendar.days();

        assertThat(days.off(LocalDate.parse("2026-02-17")).orElseThrow().name())
                .isEqualTo("Tết Nguyên đán Bính Ngọ");
        assertThat(days.isOff(LocalDate.parse("2026-08-22"))).as("made up for").isFalse();
        assertThat(days.off(LocalDate.parse("2030-02-02")).orElseThrow().certain()).isFalse();
        assertThat(days.isOff(LocalDate.parse("2031-04-30"))).as("comes each year").isTrue();
        assertThat(days.workedFrom(LocalDate.parse("2027-02-05"))).isEqualTo("2027-02-12");
    }

    @Test
    void isReadByEverybodyAndKeptAtTheTop() {
        assertThat(mvc.get().uri("/working-calendar?year=2026").with(by(AN)))
                .hasStatusOk()
                .bodyText()
                .contains("Tết Nguyên đán Bính Ngọ", "17/02/2026")
                .doesNotContain("name=\"source\"");
        assertThat(mvc.get().uri("/working-calendar").with(by(QUANG)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"source\"");
        assertThat(mark(UUID.randomUUID(), "2033-03-03", HOA)).hasStatus(404);
        assertThat(calendar.days().isOff(LocalDate.parse("2033-03-03"))).isFalse();
    }

    @Test
    void marksADayOnceAndTakesItAway() {
        var id = UUID.randomUUID();
        var day = LocalDate.parse("2033-03-08");

        assertThat(mark(id, "2033-03-08", QUANG)).hasStatus3xxRedirection();
        assertThat(mark(id, "2033-03-08", QUANG)).hasStatus3xxRedirection();
        assertThat(mark(UUID.randomUUID(), "2033-03-08", QUANG)).hasStatus(422);
        assertThat(calendar.special(2033)).hasSize(1);
        assertThat(calendar.days().isOff(day)).isTrue();

        assertThat(
                        mvc.post()
                                .uri("/working-calendar/days/" + id + "/withdrawal")
                                .param("reason", "Nhầm")
                                .with(by(QUANG)))
                .hasStatus3xxRedirection();
        assertThat(calendar.days().isOff(day)).isFalse();
    }

    @Test
    void refusesAWeekWithoutWorkAndADayWithoutASource() {
        var week =
                mvc.post()
                        .uri("/working-calendar/week")
                        .param("deed", UUID.randomUUID().toString())
                        .param("from", "2040-01-01")
                        .param("source", "x");
        for (var day : java.time.DayOfWeek.values()) {
            week = week.param("off", day.name());
        }
        assertThat(week.with(by(QUANG))).hasStatus(422);
        assertThat(
                        mvc.post()
                                .uri("/working-calendar/days")
                                .param("deed", UUID.randomUUID().toString())
                                .param("day", "2033-05-05")
                                .param("kind", "OFF")
                                .param("name", "Nghỉ")
                                .with(by(QUANG)))
                .hasStatus(422)
                .bodyText()
                .contains("Cần ghi căn cứ.");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult mark(
            UUID id, String day, Viewer by) {
        return mvc.post()
                .uri("/working-calendar/days")
                .param("deed", id.toString())
                .param("day", day)
                .param("kind", "OFF")
                .param("name", "Nghỉ thử")
                .param("source", "Thông báo 1")
                .with(by(by))
                .exchange();
    }
}
