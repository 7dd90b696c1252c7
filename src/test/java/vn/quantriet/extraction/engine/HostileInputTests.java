package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that nobody wrote must neither stop nor upset the engine. The limits only end a run that would never end.
class HostileInputTests {

    private static final String BEGINNING = "KẾ HOẠCH\nvề việc lạ\n\nI. NHIỆM VỤ\n1. Các chi bộ ";

    private final Engine engine = new Engine();

    @ParameterizedTest
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @ValueSource(strings = {"I.1.a)", "((((", "hằng năm ", "Nghị quyết số 12-NQ/TW, "})
    void endsOnAMegabyteOfOneThing(String part) {
        var text = BEGINNING + part.repeat(1_000_000 / part.length());

        assertThat(engine.read(text).sections()).isNotEmpty();
    }

    @ParameterizedTest
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @ValueSource(
            strings = {
                "(",
                ")",
                "a) ",
                "1.",
                ", ",
                "; ",
                "và ",
                "các ",
                "Ban ",
                "trước ",
                "6 tháng, ",
                "ngày 1/1/2025 ",
                "Chủ trì: ",
                "| a ",
                "<br>",
                "\u0301",
                "e\u0301",
                "*",
                "#",
                "\\",
                "\"",
                ".",
                ". A",
                "\t",
                "\uD83D\uDE00",
                "\uFF21",
                "\u0000"
            })
    void endsOnManyOfOneThing(String part) {
        var many = part.repeat(100_000 / part.length());

        assertThatCode(() -> engine.read(many)).doesNotThrowAnyException();
        assertThatCode(() -> engine.read(BEGINNING + many)).doesNotThrowAnyException();
        assertThatCode(() -> engine.read(many.replace(part, part + "\n")))
                .doesNotThrowAnyException();
    }

    @Test
    void readsNothingOutOfNothing() {
        for (var text : new String[] {"", " ", "\n\n", "\uFEFF", "x"}) {
            var reading = engine.read(text);

            assertThat(reading.proposals()).isEmpty();
            assertThat(reading.metadata().type()).isNull();
        }
    }
}
