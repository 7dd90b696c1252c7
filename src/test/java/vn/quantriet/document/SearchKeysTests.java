package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.search.Asked;

@Tag("A6")
class SearchKeysTests {

    private static final SearchTiers.Filters ALL = new SearchTiers.Filters(null, "", false);

    @Test
    void asksForAPhraseByKeysThatAPaperWithItHas() {
        var keys = keys("Đảng ủy lãnh đạo, chỉ đạo và nâng cao chất lượng công tác.");

        assertThat(keys).containsAll(asked("\"nâng cao chất lượng công tác\""));
        assertThat(keys).containsAll(asked("\"dang uy lanh dao\""));
    }

    @Test
    void proveALongPhraseNearlyByTriples() {
        var scattered = keys("Đảng ủy của cơ quan, ban ủy của họ, của thực tế, thực hiện.");

        assertThat(scattered).contains("+dang uy", "+uy cua", "+cua thuc", "+thuc hien");
        assertThat(scattered)
                .contains(SearchKeys.triple("dang uy cua"))
                .doesNotContain(SearchKeys.triple("uy cua thuc"))
                .doesNotContain(SearchKeys.triple("cua thuc hien"));
    }

    @Test
    void spreadTriplesEvenly() {
        var keys = new HashSet<String>();
        IntStream.range(0, 100_000).forEach(n -> keys.add(SearchKeys.triple("mot " + n + " hai")));

        assertThat(keys).hasSizeBetween(48_000, 65_536);
        assertThat(keys).allMatch(key -> key.length() <= 5);
    }

    private static List<String> asked(String typed) {
        var question = SearchTiers.of(typed, Asked.of(typed), ALL).all();
        return List.of(question.replaceAll("[()']", "").split(" & "));
    }

    private static List<String> keys(String text) {
        var day = LocalDate.parse("2026-06-01");
        var source =
                new SearchKeys.Source(
                        new DocumentId(UUID.randomUUID()), null, "", "", "", "", day, day, text);
        var vector = SearchKeys.of(source).vector();
        return List.of(vector.substring(1, vector.length() - 2).split("' '"));
    }
}
