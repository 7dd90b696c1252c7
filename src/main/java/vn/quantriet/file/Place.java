package vn.quantriet.file;

import java.util.List;
import java.util.stream.IntStream;

/// Where words of a text stand on a page of its original (chỗ trên trang).
///
/// @param start code points of the text, the end exclusive
/// @param page the first is 1
/// @param left the box of one printed line, in ten-thousandths of the width and the height of the page as it stands upright
public record Place(int start, int end, int page, int left, int top, int right, int bottom) {

    /// The width and the height of a page.
    public static final int SIDE = 10_000;

    private static final int NUMBERS = 7;

    public Place {
        left = Math.clamp(left, 0, SIDE);
        top = Math.clamp(top, 0, SIDE);
        right = Math.clamp(right, left, SIDE);
        bottom = Math.clamp(bottom, top, SIDE);
    }

    /// Somewhere on the page.
    public static Place somewhere(int start, int end, int page) {
        return new Place(start, end, page, 0, 0, SIDE, SIDE);
    }

    /// Whether no more is known than the page.
    public boolean isWholePage() {
        return right - left == SIDE && bottom - top == SIDE;
    }

    public boolean touches(int from, int to) {
        return start < to && from < end;
    }

    /// The part of the line that holds the words between, as far as letters are equally wide.
    public Place part(int from, int to) {
        int first = Math.clamp(from, start, end);
        int last = Math.clamp(to, first, end);
        return new Place(first, last, page, across(first), top, across(last), bottom);
    }

    public Place moved(int by, int toPage) {
        return new Place(start + by, end + by, toPage, left, top, right, bottom);
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    private int across(int at) {
        return end == start
                ? left
                : left + (int) ((long) (right - left) * (at - start) / (end - start));
    }

    /// Seven numbers each, one place after the other.
    public static int[] pack(List<Place> places) {
        return places.stream()
                .flatMapToInt(place ->
                        IntStream.of(
                                place.start,
                                place.end,
                                place.page,
                                place.left,
                                place.top,
                                place.right,
                                place.bottom))
                .toArray();
    }

    /// The other way; what is no whole place at the end is left out.
    public static List<Place> unpack(int[] numbers) {
        return IntStream.range(0, numbers.length / NUMBERS)
                .map(index -> index * NUMBERS)
                .mapToObj(at ->
                        new Place(
                                numbers[at],
                                numbers[at + 1],
                                numbers[at + 2],
                                numbers[at + 3],
                                numbers[at + 4],
                                numbers[at + 5],
                                numbers[at + 6]))
                .toList();
    }
}
