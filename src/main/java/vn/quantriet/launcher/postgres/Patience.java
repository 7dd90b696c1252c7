package vn.quantriet.launcher.postgres;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for something that other processes do, and not for ever.
record Patience(Duration limit) {

    private static final Duration GLANCE = Duration.ofMillis(20);

    static Patience of(Duration limit) {
        return new Patience(limit);
    }

    /// Whether it came about in time.
    boolean until(BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !pause()) {
                return false;
            }
        }
        return true;
    }

    private static boolean pause() {
        try {
            Thread.sleep(GLANCE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
