package vn.quantriet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Import({HomeModuleTests.Work.class, HomeModuleTests.Counts.class})
@Tag("J")
class HomeModuleTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    /// Lan's own role, and Thu's beside it.
    private static final Viewer LAN_IN_TWO_ROLES =
            new Viewer(
                    LAN.account(),
                    LAN.member(),
                    LAN.name(),
                    LAN.acting(),
                    List.of(LAN.acting(), THU.acting()));

    @Autowired MockMvcTester mvc;
    @Autowired Home home;

    @Test
    void addsUpWhatWaitsInAllRoles() {
        assertThat(mvc.get().uri("/").with(by(LAN_IN_TWO_ROLES)))
                .hasStatusOk()
                .bodyText()
                .contains("Việc của r.1.5.", "Việc của r.1.8.");
    }

    @Test
    void offersToSwitchWhereSomethingWaitsInAnotherRole() {
        assertThat(mvc.get().uri("/").with(by(LAN_IN_TWO_ROLES)))
                .bodyText()
                .contains(
                        "action=\"/acting-role\"",
                        "value=\"%s\"".formatted(THU.acting().id()),
                        "name=\"back\" value=\"/work/r.1.8\"",
                        "href=\"/work/r.1.5\"");
    }

    @Test
    void showsOnceWhatWaitsInSeveralRoles() {
        var everybodys =
                home.waiting(LAN_IN_TWO_ROLES).values().stream()
                        .flatMap(List::stream)
                        .filter(line -> line.waiting().path().equals("/everybodys"))
                        .toList();

        assertThat(everybodys).singleElement().matches(HomeLine::acting);
    }

    @Test
    void looksForEachRoleOnlyAsFarAsThatRoleReaches() {
        assertThat(titles(LAN_IN_TWO_ROLES)).contains("Thấy 3 người", "Thấy 2 người");
    }

    @Test
    void showsHeadsWhatToLookAtFirst() {
        assertThat(mvc.get().uri("/").with(by(MINH)))
                .bodyText()
                .containsSubsequence("tile-count", "12", "test.late", "Việc của r.1.");
        assertThat(mvc.get().uri("/").with(by(BINH))).bodyText().doesNotContain("tile-count");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, false, LATE",
        "2026-11-23, false, TODAY",
        "2026-11-24, false, WEEK",
        "2026-11-29, false, WEEK",
        "2026-11-30, false, LATER",
        ", false, LATER",
        "2026-11-01, true, OPINION"
    })
    void groupsByDayAndKeepsDecisionsApart(
            @Nullable LocalDate due, boolean opinion, HomeGroup group) {
        var line = new WaitingLine("test.do", "Việc", "", "/", due, opinion);

        assertThat(HomeGroup.of(line, MONDAY)).isEqualTo(group);
    }

    private List<String> titles(Viewer viewer) {
        return home.waiting(viewer).values().stream()
                .flatMap(List::stream)
                .map(line -> line.waiting().title())
                .toList();
    }

    /// Waits in every role, and counts the people whom the database shows to it.
    static class Work implements HomeSection {

        private final JdbcClient jdbc;
        private final TransactionOperations transactions;

        Work(JdbcClient jdbc, TransactionOperations transactions) {
            this.jdbc = jdbc;
            this.transactions = transactions;
        }

        @Override
        public List<WaitingLine> waiting(Viewer viewer) {
            return List.of(
                    line("Việc của " + viewer.path() + ".", "/work/" + viewer.path()),
                    line("Thấy %d người".formatted(people()), "/people/" + viewer.path()),
                    line("Việc chung", "/everybodys"));
        }

        private int people() {
            return Objects.requireNonNull(
                    transactions.execute(_ ->
                            jdbc.sql("select count(*) from organization.member")
                                    .query(Integer.class)
                                    .single()));
        }

        private static WaitingLine line(String title, String path) {
            return new WaitingLine("test.do", title, "", path, null, false);
        }
    }

    static class Counts implements HomeTiles {

        @Override
        public List<Tile> tiles(Viewer viewer) {
            return viewer.role() == Role.SECRETARY && viewer.path().depth() == 1
                    ? List.of(new Tile("test.late", 12, "/late", Tone.BAD))
                    : List.of();
        }
    }
}
