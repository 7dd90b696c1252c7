package vn.quantriet.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.quantriet.extraction.engine.Engine;

/// From text to structure, by number of pages of some 2,500 characters: 5 pages in less than 30 ms, and 200 pages in forty times
/// the time of 5.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class EngineBenchmark {

    private static final int PAGE = 2_500;

    @Param({"5", "50", "200"})
    public int pages;

    private final Engine engine = new Engine();
    private String text = "";

    /// One plan, its tasks over and over with other numbers, so that nothing is the same twice.
    @Setup
    public void write() {
        var plan = sample();
        int begin = plan.indexOf("II. NHIỆM VỤ");
        int end = plan.indexOf("III. TỔ CHỨC");
        var head = plan.substring(0, begin);
        var tasks = plan.substring(begin, end);
        int times = Math.max(1, (pages * PAGE - head.length()) / tasks.length());
        text =
                head
                        + IntStream.rangeClosed(2, times + 1)
                                .mapToObj(number -> tasks.replace("II.", roman(number) + "."))
                                .collect(Collectors.joining())
                        + plan.substring(end);
    }

    @Benchmark
    public Object read() {
        return engine.read(text);
    }

    private static String roman(int number) {
        var digits =
                new String[] {
                    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
                };
        var values = new int[] {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var text = new StringBuilder();
        int left = number;
        for (int place = 0; place < values.length; place++) {
            for (; left >= values[place]; left -= values[place]) {
                text.append(digits[place]);
            }
        }
        return text.toString();
    }

    private static String sample() {
        try (var stream = EngineBenchmark.class.getResourceAsStream("/extraction-sample.txt")) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
