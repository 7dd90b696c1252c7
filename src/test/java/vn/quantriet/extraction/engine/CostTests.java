package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the cost of reading to the length of the text. Work is counted in bytes that a reading asks for, which no
/// other work on the machine disturbs.
@Tag("A2")
class CostTests {

    private static final Path SAMPLE =
            Path.of("src/test/resources/vn/quantriet/extraction/engine/samples/plan-prose.txt");

    /// Ten times the text may cost fifteen times the work, no more.
    private static final double MOST = 15;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Engine engine = new Engine();

    @Test
    void growsLikeTheTextUpToTwoHundredPages() throws IOException {
        var body = Files.readString(SAMPLE);
        int pages = Math.max(1, 40_000 / body.length());

        assertThat(cost(body.repeat(10 * pages))).isLessThan(MOST * cost(body.repeat(pages)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I.1.a)",
                "(((",
                ", ",
                "30/6/2026, ",
                "7",
                "các ",
                "Giao ",
                "“",
                "\n1. Các chi bộ ",
                "\nl. a",
                "\n|a|b|",
                "\nSTT\n",
                "và chi bộ "
            })
    void growsLikeAnyRepeatedText(String part) {
        var text = "KẾ HOẠCH\nvề việc lạ\n\nI. NHIỆM VỤ\n1. Các chi bộ ";
        int times = 20_000 / part.length();

        assertThat(cost(text + part.repeat(10 * times)))
                .isLessThan(MOST * cost(text + part.repeat(times)));
    }

    private double cost(String text) {
        engine.read(text);
        long before = threads.getCurrentThreadAllocatedBytes();
        engine.read(text);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
