package vn.quantriet.draft.form;

/// The page of A4 with the margins of a rule: what is left to print on, in points.
record Sheet(FormRule rule, boolean onItsSide) {

    private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;
    private static final int SHORT = 210;
    private static final int LONG = 297;

    /// The left column of the head is never narrower, in millimetres.
    private static final int LEAST_LEFT = 62;

    static double points(double millimetres) {
        return millimetres * POINTS_OF_A_MILLIMETRE;
    }

    int width() {
        return onItsSide ? LONG : SHORT;
    }

    int height() {
        return onItsSide ? SHORT : LONG;
    }

    /// Between the margins. On its side the page keeps its binding edge at the top.
    double textWidth() {
        return points(width() - left() - right());
    }

    int top() {
        return rule.get(onItsSide ? Measure.LEFT_MARGIN : Measure.TOP_MARGIN);
    }

    int bottom() {
        return rule.get(onItsSide ? Measure.RIGHT_MARGIN : Measure.BOTTOM_MARGIN);
    }

    int left() {
        return rule.get(onItsSide ? Measure.BOTTOM_MARGIN : Measure.LEFT_MARGIN);
    }

    int right() {
        return rule.get(onItsSide ? Measure.TOP_MARGIN : Measure.RIGHT_MARGIN);
    }

    /// Of the words at the upper right, in points: the line below them is as long.
    double partyTitleWidth() {
        return Face.BOLD.width(rule.layout().partyTitle(), rule.get(Measure.PARTY_TITLE_SIZE));
    }

    /// Of the right column of the head: as wide as its lines, but the left keeps its room.
    double headRight(Wording words) {
        double date = Face.ITALIC.width(words.dateLine(), rule.get(Measure.DATE_SIZE));
        double wanted = Math.max(partyTitleWidth(), date) + 2 * Columns.PADDING;
        return Math.max(textWidth() / 2, Math.min(wanted, textWidth() - points(LEAST_LEFT)));
    }
}
