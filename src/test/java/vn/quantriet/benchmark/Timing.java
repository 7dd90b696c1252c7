package vn.quantriet.benchmark;

import java.util.Arrays;
import java.util.Locale;

/// How long the same thing took, time after time.
///
/// @param bytes of the last answer
record Timing(String name, long[] nanos, int bytes) {

    Timing {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    double median() {
        return millis(nanos[nanos.length / 2]);
    }

    double p95() {
        return millis(nanos[(int) Math.min(nanos.length - 1, Math.round(nanos.length * 0.95))]);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    static String head() {
        return "%-44s %10s %10s %10s".formatted("", "median ms", "p95 ms", "KB");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-44s %10.1f %10.1f %10.1f", name, median(), p95(), bytes / 1024.0);
    }
}
