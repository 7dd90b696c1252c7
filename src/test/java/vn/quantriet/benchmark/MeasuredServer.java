package vn.quantriet.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import vn.quantriet.launcher.Main;

/// `quantriet serve` as in production, in a process of its own, that also does what it is told line by line on its standard input:
/// see [Inside]. Answers begin with [#MARK].
final class MeasuredServer {

    static final String MARK = "@ ";

    private MeasuredServer() {}

    public static void main(String[] arguments) {
        SpringApplication.withHook(_ -> new WhenReady(), () -> Main.main(arguments));
    }

    private static final class WhenReady implements SpringApplicationRunListener {

        @Override
        public void ready(ConfigurableApplicationContext context, @Nullable Duration taken) {
            Thread.ofPlatform().daemon().name("benchmark").start(() -> listen(context));
        }
    }

    private static void listen(ConfigurableApplicationContext context) {
        var inside = new Inside(context, line -> System.out.println(MARK + line));
        try (var commands =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(MARK + "ready");
            for (var line = commands.readLine(); line != null; line = commands.readLine()) {
                inside.obey(line);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        // Whoever measured is gone.
        System.exit(0);
    }
}
