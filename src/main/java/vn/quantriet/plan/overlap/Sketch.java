package vn.quantriet.plan.overlap;

import java.util.Arrays;

/// The fingerprint of a text (MinHash): 32 numbers, of which two texts share one the more likely the nearer they are.
public final class Sketch {

    private static final int BANDS = 32;
    private static final int ROWS = 3;

    /// Fixed for ever: stored fingerprints are compared with new ones.
    private static final long[] SEEDS = seeds();

    private Sketch() {}

    /// @param salt texts with different ones never share a number
    public static int[] of(Grams grams, long salt) {
        var telling = grams.telling();
        if (telling.length == 0) {
            return new int[0];
        }
        var bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = mix(salt + band);
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash ^ least(telling, SEEDS[band * ROWS + row]));
            }
            bands[band] = (int) (hash >>> 32);
        }
        return Arrays.stream(bands).distinct().toArray();
    }

    private static long least(int[] grams, long seed) {
        long least = Long.MAX_VALUE;
        for (int gram : grams) {
            least = Math.min(least, mix(gram ^ seed));
        }
        return least;
    }

    private static long[] seeds() {
        var seeds = new long[BANDS * ROWS];
        for (int index = 0; index < seeds.length; index++) {
            seeds[index] = mix(0x9E3779B97F4A7C15L * (index + 1));
        }
        return seeds;
    }

    /// The finishing step of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
