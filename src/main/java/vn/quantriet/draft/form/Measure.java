package vn.quantriet.draft.form;

import static vn.quantriet.draft.form.Measure.Unit.MILLIMETRES;
import static vn.quantriet.draft.form.Measure.Unit.POINTS;
import static vn.quantriet.draft.form.Measure.Unit.YES_OR_NO;

import java.util.Locale;

/// One figure of the layout, within bounds that keep a paper readable (table `draft.form_measure`).
public enum Measure {
    TOP_MARGIN(MILLIMETRES, 5, 60),
    BOTTOM_MARGIN(MILLIMETRES, 5, 60),
    LEFT_MARGIN(MILLIMETRES, 5, 60),
    RIGHT_MARGIN(MILLIMETRES, 5, 60),
    PARTY_TITLE_SIZE(POINTS, 8, 24),
    PARENT_SIZE(POINTS, 8, 24),
    ISSUER_SIZE(POINTS, 8, 24),
    NUMBER_SIZE(POINTS, 8, 24),
    DATE_SIZE(POINTS, 8, 24),
    KIND_SIZE(POINTS, 8, 24),
    TITLE_SIZE(POINTS, 8, 24),
    /// Of an official letter.
    SUBJECT_SIZE(POINTS, 8, 24),
    BODY_SIZE(POINTS, 8, 24),
    SIGNATURE_SIZE(POINTS, 8, 24),
    /// The words "Nơi nhận:".
    RECIPIENTS_HEAD_SIZE(POINTS, 8, 24),
    RECIPIENTS_SIZE(POINTS, 8, 24),
    TABLE_SIZE(POINTS, 8, 24),
    PAGE_NUMBER_SIZE(POINTS, 8, 24),
    /// From one line of the body to the next, exactly.
    LINE_HEIGHT(POINTS, 10, 48),
    /// Between two paragraphs of the body.
    PARAGRAPH_GAP(POINTS, 0, 24),
    /// Of the first line of a paragraph.
    INDENT(MILLIMETRES, 0, 30),
    /// "Số: 35-KH/ĐU" instead of "Số 35-KH/ĐU".
    COLON_AFTER_NUMBER(YES_OR_NO, 0, 1),
    /// Below the issuing body.
    ASTERISK(YES_OR_NO, 0, 1),
    /// Five short lines below the abstract.
    DASHES(YES_OR_NO, 0, 1),
    /// 05-KH/ĐU; days below 10 and months below 3.
    LEADING_ZEROS(YES_OR_NO, 0, 1);

    /// What is counted.
    public enum Unit {
        MILLIMETRES,
        POINTS,
        YES_OR_NO
    }

    private final Unit unit;
    private final int least;
    private final int most;

    Measure(Unit unit, int least, int most) {
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    public Unit unit() {
        return unit;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean admits(int value) {
        return value >= least && value <= most;
    }

    /// Message key of its name.
    public String messageKey() {
        return "form.measure." + name().toLowerCase(Locale.ROOT);
    }
}
