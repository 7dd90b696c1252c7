package vn.quantriet.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what the modules do in the background.
public final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Patience() {}

    public static void await(BooleanSupplier done) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the sample was not worked on in time");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
