package vn.quantriet.exchange.archive;

/// How much of an archive is taken.
///
/// @param entries how many files and folders
/// @param bytes of all entries together, unpacked
/// @param ofOne of one entry, unpacked
public record Limits(int entries, long bytes, long ofOne) {

    private static final long MEGABYTE = 1L << 20;

    /// Papers for the register: each at most as large as one that is handed in alone.
    public static final Limits PAPERS = new Limits(10_000, 2048 * MEGABYTE, 50 * MEGABYTE);

    /// A package whose files are base64 in one document.
    public static final Limits PACKAGE = new Limits(10, 400 * MEGABYTE, 400 * MEGABYTE);

    /// A workbook, or a file that was packed on its own.
    public static final Limits SMALL = new Limits(500, 200 * MEGABYTE, 100 * MEGABYTE);

    /// Packed better than this is no paper.
    static final long RATIO = 200;

    /// Below this even the best packed content does no harm.
    static final long HARMLESS = 8 * MEGABYTE;

    static boolean isBomb(long size, long packed) {
        return size > HARMLESS && size > RATIO * Math.max(1, packed);
    }
}
