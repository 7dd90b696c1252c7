package vn.quantriet.file.reader;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.file.Place;

/// The text of pages, which remembers where its lines stand on them.
final class PlacedText {

    /// More places than this tell nobody anything: a page of a few thousand letters has a hundred lines.
    private static final int MOST_PLACES = 200_000;

    private final Lines lines = new Lines();
    private final List<Place> places = new ArrayList<>();

    /// @param width of the page, in the unit of the boxes
    /// @param goesOn whether its first line belongs to the paragraph with which the page before ended
    void page(int number, float width, float height, List<PlacedLine> page, boolean goesOn) {
        boolean joins = goesOn;
        for (var line : page) {
            int at = joins ? lines.goOn(line.text()) : lines.add(line.text());
            joins = false;
            if (at >= 0 && width > 0 && height > 0) {
                line.spans().forEach(span -> place(at, span, number, width, height));
            }
        }
    }

    private void place(int at, PlacedLine.Span span, int page, float width, float height) {
        var box = span.box();
        if (places.size() < MOST_PLACES) {
            places.add(
                    new Place(
                            at + span.start(),
                            at + span.end(),
                            page,
                            of(box.left(), width),
                            of(box.top(), height),
                            of(box.right(), width),
                            of(box.bottom(), height)));
        }
    }

    private static int of(float length, float side) {
        return Math.round(Place.SIDE * length / side);
    }

    String text() {
        return lines.toString();
    }

    /// In the order of the text, counted in code points.
    List<Place> places() {
        var text = text();
        var counter = new Counter(text);
        return places.stream()
                .filter(place -> place.end() <= text.length())
                .map(place ->
                        new Place(
                                counter.points(place.start()),
                                counter.points(place.end()),
                                place.page(),
                                place.left(),
                                place.top(),
                                place.right(),
                                place.bottom()))
                .toList();
    }

    /// Turns chars into code points, going forward only.
    private static final class Counter {

        private final String text;
        private int chars;
        private int points;

        Counter(String text) {
            this.text = text;
        }

        int points(int at) {
            points += text.codePointCount(chars, Math.max(chars, at));
            chars = Math.max(chars, at);
            return points;
        }
    }
}
