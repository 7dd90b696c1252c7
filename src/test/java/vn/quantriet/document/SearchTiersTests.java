package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.search.Asked;

@Tag("A6")
class SearchTiersTests {

    @Test
    void asksForTheBestFirst() {
        var tiers = tiers("quán triệt 35-KH/ĐU");
        assertThat(tiers.better().getFirst()).startsWith("('#35 khdu' &");
        assertThat(tiers.better().get(2)).contains("'=qua", "'^quan triet'");
        assertThat(tiers.better().getLast()).doesNotContain("'=", "'+").contains("'quan' & 'triet'");
        assertThat(tiers.all()).contains("'quan' & 'triet'", "'#35 khdu':*");
    }

    @Test
    void asksForMarksOnlyWhereTheyWereTyped() {
        assertThat(tiers("quan triet").better()).noneMatch(question -> question.contains("'="));
        assertThat(tiers("ban hành").better().getFirst()).containsOnlyOnce("'=");
    }

    @Test
    void provesLongPhrasesOnly() {
        assertThat(tiers("\"một hai\" \"ba bốn năm\" sáu bảy tám").phrases())
                .containsExactly("ba bon nam");
    }

    @Test
    void letsNothingTypedBecomeASignOfTheLanguage() {
        for (var odd :
                List.of(
                        "a' | 'b",
                        "':*",
                        "!a & b",
                        "a <-> b",
                        "\\'x",
                        "a:*",
                        "(a",
                        "a)",
                        "\"a' b\" -c'",
                        "35'-KH/ĐU:*",
                        "-\"",
                        "~0-1 ^a #b")) {
            var tiers = tiers(odd);
            assertThat(Stream.concat(Stream.of(tiers.all()), tiers.better().stream()))
                    .as(odd)
                    .allSatisfy(question ->
                            assertThat(question.replaceAll("'[^'\\\\]+'(:\\*)?", "x"))
                                    .matches("[x()&|! ]*"));
        }
    }

    private static SearchTiers tiers(String typed) {
        return SearchTiers.of(
                typed, Asked.of(typed), new SearchTiers.Filters(null, "cục s'ố", true));
    }
}
