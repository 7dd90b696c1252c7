package vn.quantriet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Import({SearchModuleTests.Rivers.class, SearchModuleTests.Books.class})
class SearchModuleTests {

    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;

    @Test
    @Tag("J")
    void stopsWhoSearchesTooOften() {
        jdbc.sql(
                        "insert into access.setting (name, value, valid_from) values ('SEARCHES_A_MINUTE', 2, '2026-02-01')")
                .update();
        for (int search = 0; search < 2; search++) {
            assertThat(mvc.get().uri("/search").param("q", "song").with(by(HOA))).hasStatusOk();
        }
        assertThat(mvc.get().uri("/search").param("q", "song").with(by(HOA)))
                .hasStatus(429)
                .bodyText()
                .contains("Chờ một phút");
        assertThat(
                        mvc.get()
                                .uri("/search")
                                .param("q", "song")
                                .header("HX-Request", "true")
                                .with(by(HOA)))
                .hasStatus(429);
        jdbc.sql("delete from access.setting where valid_from = '2026-02-01'").update();
    }

    @Test
    void findsWithoutDiacriticsAndGroupsByKind() {
        assertThat(mvc.get().uri("/search").param("q", "song").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("test.rivers", "Sông Mây", "test.books", "Sách về sông");
    }

    @Test
    void leavesWhatOneMaySeeToTheFindable() {
        assertThat(mvc.get().uri("/search").param("q", "sông").with(by(BINH)))
                .hasStatusOk()
                .bodyText()
                .contains("Sách về sông")
                .doesNotContain("Sông Mây");
    }

    @Test
    void answersTheBoxWithFiveOfEachKindAndNoPage() {
        assertThat(
                        mvc.get()
                                .uri("/search")
                                .param("q", "sach")
                                .header("HX-Request", "true")
                                .with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Sách về núi 4")
                .doesNotContain("Sách về núi 5", "<html");
    }

    @Test
    @Tag("J")
    void findsUnitsAndPeopleOfTheOwnSubtreeOnly() {
        assertThat(mvc.get().uri("/search").param("q", "binh").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Người", "Hoàng Thái Bình", "Chi bộ Phòng Quan trắc");
        assertThat(mvc.get().uri("/search").param("q", "quan trac").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Đơn vị", "Chi bộ Phòng Quan trắc");
        assertThat(mvc.get().uri("/search").param("q", "binh").with(by(THU)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Hoàng Thái Bình");
    }

    @Test
    void asksForTwoCharactersAtLeast() {
        assertThat(mvc.get().uri("/search").param("q", " s ").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("hai ký tự")
                .doesNotContain("Sông Mây");
    }

    @Test
    void prefersWholeWords() {
        assertThat(mvc.get().uri("/search").param("q", "on").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Ôn Như", "Sông Mây");
    }

    @Test
    void saysWhatWasNotFoundWithoutBelievingIt() {
        assertThat(mvc.get().uri("/search").param("q", "<script>x</script>").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script>x&lt;/script>")
                .doesNotContain("<script>x");
    }

    @Test
    void turnsStrangersAway() {
        var answer = mvc.get().uri("/search").param("q", "song").exchange();
        assertThat(answer.getResponse().getStatus()).isIn(302, 401, 403);
    }

    private static List<Found> matching(List<String> titles, String words, int limit) {
        return titles.stream()
                .filter(title -> Fold.fold(title).contains(Fold.fold(words)))
                .limit(limit)
                .map(title -> new Found(title, "", "/" + title.length()))
                .toList();
    }

    static class Books implements Findable {

        @Override
        public String kind() {
            return "test.books";
        }

        @Override
        public int order() {
            return 2;
        }

        @Override
        public List<Found> find(String words, Viewer viewer, int limit) {
            var titles = IntStream.range(0, 9).mapToObj(number -> "Sách về núi " + number).toList();
            return words.contains("ch")
                    ? matching(titles, words, limit)
                    : matching(List.of("Sách về sông"), words, limit);
        }
    }

    static class Rivers implements Findable {

        @Override
        public String kind() {
            return "test.rivers";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<Found> find(String words, Viewer viewer, int limit) {
            return viewer.equals(LAN)
                    ? matching(List.of("Sông Mây", "Ôn Như"), words, limit)
                    : List.of();
        }
    }
}
